using System.Reflection;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>The tool as documents name it.</summary>
internal static class ToolIdentity
{
    public const string Name = "asnrules";

    /// <summary>The version without the commit it was built from.</summary>
    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
