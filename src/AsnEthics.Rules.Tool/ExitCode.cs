namespace AsnEthics.Rules.Tool;

/// <summary>The tool ends with one of these and nothing else.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found; every example passed.</summary>
    public const int Clean = 0;

    /// <summary>Something was found; an example failed.</summary>
    public const int Found = 1;

    /// <summary>Wrong use, errors in rule files, or input that cannot be read.</summary>
    public const int Wrong = 2;
}
