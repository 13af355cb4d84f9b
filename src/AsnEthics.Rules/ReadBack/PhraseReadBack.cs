using System.Text;

namespace AsnEthics.Rules.ReadBack;

/// <summary>Says what stands in the quotes of a <c>phrase</c>: its signs in words, its words as they are.</summary>
internal static class PhraseReadBack
{
    private const string Gap = "...";

    public static string Of(string phrase)
    {
        var text = new StringBuilder();
        var word = new StringBuilder();
        foreach (var c in phrase)
        {
            if (c is '(' or ')' or '|' || char.IsWhiteSpace(c))
            {
                Say(word, text);
                text.Append(c == '|' ? " atau " : char.IsWhiteSpace(c) ? " " : c.ToString());
            }
            else
            {
                word.Append(c);
            }
        }

        Say(word, text);
        return IndonesianWords.Quote(string.Join(" ", text.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries)));
    }

    private static void Say(StringBuilder word, StringBuilder text)
    {
        var said = word.ToString().Replace("…", Gap);
        word.Clear();
        if (said == "_")
            text.Append("[satu kata apa saja]");
        else if (said.StartsWith(Gap, StringComparison.Ordinal))
            text.Append("[paling banyak ").Append(said.Substring(Gap.Length)).Append(" kata]");
        else if (said.StartsWith("+", StringComparison.Ordinal))
            text.Append('[').Append(said.Substring(1)).Append(" dalam bentuk apa pun]");
        else
            text.Append(said);
    }
}
