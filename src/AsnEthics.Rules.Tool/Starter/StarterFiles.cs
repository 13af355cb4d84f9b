using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Starter;

/// <summary>The files of a new rule set, by their paths below its folder.</summary>
internal static class StarterFiles
{
    private const string NamePlace = "@NAME@";

    /// <param name="name">The rule set's name.</param>
    /// <param name="language">The language of the comments: <c>id</c> or <c>en</c>.</param>
    public static IEnumerable<(string Path, string Text)> Of(string name, string language) =>
    [
        (name + ".asnrules", Read($"rules.{language}.asnrules", name)),
        (Path.Combine("data", "kegiatan.txt"), Read("kegiatan.txt", name)),
        (Path.Combine(".github", "workflows", "rules.yml"), Read("workflow.yml", name)),
    ];

    private static string Read(string resource, string name)
    {
        using var reader = new StreamReader(typeof(StarterFiles).Assembly.GetManifestResourceStream("Starter/" + resource)!, TextEncoding.Utf8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace(NamePlace, name, StringComparison.Ordinal);
    }
}
