using System.Collections.Immutable;

namespace AsnEthics.Rules.Hosting;

/// <summary>The rules of a checker hold errors when it is first asked for: a host does not start. Later errors are no exceptions, they are <see cref="IRuleSetProvider.Failure"/>.</summary>
public sealed class RuleLoadException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="diagnostics">What the compiler said.</param>
    public RuleLoadException(string message, ImmutableArray<Diagnostic> diagnostics)
        : base(diagnostics.IsEmpty ? message : message + Environment.NewLine + string.Join(Environment.NewLine, diagnostics.Select(diagnostic => diagnostic.Render())))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>What the compiler said, warnings included; empty where it was not asked.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
