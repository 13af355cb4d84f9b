namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>A table for people: columns as wide as their widest cell, two blanks between them. A heading that begins with <c>&gt;</c> stands over numbers, which are set to the right.</summary>
internal sealed class TextTable
{
    private const char RightMark = '>';
    private const string Gap = "  ";

    private readonly bool[] _right;
    private readonly List<string[]> _rows = [];

    public TextTable(params string[] headings)
    {
        _right = [.. headings.Select(heading => heading.StartsWith(RightMark))];
        _rows.Add([.. headings.Select(heading => heading.TrimStart(RightMark))]);
    }

    public bool IsEmpty => _rows.Count == 1;

    public void Add(params string[] cells) => _rows.Add(cells);

    /// <param name="text">Where it is written.</param>
    /// <param name="style">How the heading is set off.</param>
    public void WriteTo(TextWriter text, TextStyle style)
    {
        var widths = Enumerable.Range(0, _right.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        for (var row = 0; row < _rows.Count; row++)
        {
            var line = string.Join(Gap, _rows[row].Select((cell, column) => _right[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd();
            text.WriteLine(row == 0 ? style.Faint(line) : line);
        }
    }
}
