namespace AsnEthics.Rules.Tests.Support;

/// <summary>
/// Reads a case file: a template with <c>{{case}}</c> in it, then cases. A case is a title behind <c>===</c>, the text that fills the template, and behind <c>---</c> what is expected, a line
/// each. A case whose title ends in <c>(whole file)</c> stands without the template.
/// </summary>
internal static class CaseFile
{
    private const string Placeholder = "{{case}}";

    private const string WholeFile = "(whole file)";

    public static IEnumerable<Case> ReadFolder(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases", folder), "*.cases").OrderBy(path => path, StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Case> Read(string path)
    {
        var sections = ("\n" + File.ReadAllText(path)).Split("\n=== ");
        var template = sections[0].Trim('\n');
        foreach (var section in sections.Skip(1))
        {
            var title = section[..section.IndexOf('\n', StringComparison.Ordinal)].Trim();
            var parts = section[(section.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("\n---");
            var filled = template.Contains(Placeholder, StringComparison.Ordinal) && !title.EndsWith(WholeFile, StringComparison.Ordinal);
            var text = filled ? template.Replace(Placeholder, parts[0], StringComparison.Ordinal) : parts[0];
            var expected = parts.Length < 2 ? [] : parts[1].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).ToArray();
            yield return new Case(Path.GetFileNameWithoutExtension(path), title, text, expected);
        }
    }
}

internal sealed record Case(string File, string Title, string Text, IReadOnlyList<string> Expected);
