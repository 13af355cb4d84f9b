using System.Text;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>Text with stretches marked between two characters; the marks are taken out.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextRange> Marks)
{
    public static MarkedText Parse(string marked, char open, char close)
    {
        var text = new StringBuilder();
        var marks = new List<TextRange>();
        var opened = new Stack<int>();
        foreach (var c in marked)
        {
            if (c == open)
                opened.Push(text.Length);
            else if (c == close)
                marks.Add(new TextRange(opened.Pop(), text.Length));
            else
                text.Append(c);
        }

        return new MarkedText(text.ToString(), [.. marks.OrderBy(mark => mark.Start).ThenBy(mark => mark.End)]);
    }
}
