using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>The rule files embedded in the library, by the name of their rule set.</summary>
internal static class BuiltInRuleFiles
{
    public const string Se137Name = "asnethics/se137";

    private static readonly Lazy<ImmutableArray<RuleSource>> Se137Lazy = new(() => Read("Rules/se137/"));

    public static ImmutableArray<string> Names { get; } = [Se137Name];

    public static ImmutableArray<RuleSource> Se137 => Se137Lazy.Value;

    public static bool TryGet(string name, out ImmutableArray<RuleSource> sources)
    {
        sources = name == Se137Name ? Se137 : default;
        return !sources.IsDefault;
    }

    /// <summary>The rule set as <c>asnrules build</c> wrote it.</summary>
    public static Stream OpenSe137Compiled() => typeof(BuiltInRuleFiles).Assembly.GetManifestResourceStream("se137.asnset")!;

    private static ImmutableArray<RuleSource> Read(string prefix)
    {
        var assembly = typeof(BuiltInRuleFiles).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Select(resource => (Resource: resource, Name: resource.Replace('\\', '/')))
            .Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal) && entry.Name.EndsWith(".asnrules", StringComparison.Ordinal))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        return [.. names.Select(entry => RuleSource.FromText(Se137Name + "/" + entry.Name.Substring(prefix.Length), ReadResource(assembly, entry.Resource)))];
    }

    private static string ReadResource(System.Reflection.Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
