using System.Globalization;
using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>A file of cases, one a line; empty lines and lines that begin with <c>//</c> are passed over. <c>\n</c>, <c>\r</c> and <c>\t</c> stand for themselves, <c>\u{200B}</c> for any character.</summary>
internal static partial class LineCases
{
    public static TheoryData<string> Read(string file)
    {
        var data = new TheoryData<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", file)))
        {
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                data.Add(line);
        }

        return data;
    }

    public static string Unescape(string line) => Escape().Replace(line, match => match.Value switch
    {
        "\\n" => "\n",
        "\\r" => "\r",
        "\\t" => "\t",
        _ => char.ConvertFromUtf32(int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
    });

    [GeneratedRegex("""\\([nrt]|u\{(?<code>[0-9A-Fa-f]+)\})""")]
    private static partial Regex Escape();
}
