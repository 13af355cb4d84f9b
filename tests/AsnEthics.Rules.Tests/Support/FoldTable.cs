using System.Globalization;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>The rows of character-folds.txt, read apart from the library.</summary>
internal static class FoldTable
{
    public static IReadOnlyList<Row> Rows { get; } = Read();

    private static List<Row> Read()
    {
        using var reader = new StreamReader(typeof(FoldTable).Assembly.GetManifestResourceStream("character-folds.txt")!);
        var rows = new List<Row>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#')
                continue;
            var fields = line.Split(' ');
            Assert.Equal(5, fields.Length);
            rows.Add(new Row(int.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), fields[1], fields[2] == "-" ? null : fields[2], fields[3]));
        }

        return rows;
    }

    internal sealed record Row(int CodePoint, string Target, string? Second, string Use)
    {
        public string Character => char.ConvertFromUtf32(CodePoint);

        public override string ToString() => FormattableString.Invariant($"U+{CodePoint:X4} {Target}");
    }
}
