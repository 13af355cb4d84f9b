namespace AsnEthics.Rules;

/// <summary>A saved rule set that cannot be loaded: it is none, is damaged, or was saved by another version of the library. The message says which; compiling the rule files anew and saving them again mends all three.</summary>
public sealed class RuleSetFormatException : FormatException
{
    /// <summary>An exception without a reason.</summary>
    public RuleSetFormatException()
    {
    }

    /// <summary>An exception with its reason.</summary>
    /// <param name="message">The reason.</param>
    public RuleSetFormatException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its reason and what led to it.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="innerException">What led to it.</param>
    public RuleSetFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
