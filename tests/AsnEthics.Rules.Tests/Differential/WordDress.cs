using System.Globalization;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Writes a text that a pattern finds in one of the ways in which people write and hide words.</summary>
internal sealed class WordDress(Dice dice)
{
    private const int ShortestDisguised = 4;

    private static readonly string[] Clitics = ["nya", "ku", "mu", "lah", "kah", "pun", "nyalah"];
    private static readonly string[] Neighbours = ["dasar", "memang", "banget", "sekali", "dan", "kamu", "xq"];
    private static readonly string[] Gaps = [" ", " ", "  ", " - ", " 😀 ", " 7 ", " “” "];
    private static readonly string[] Signs = ["“{0}”", "({0})", "'{0}'", "*{0}*", "{0}:", "¡{0}", "{0}…", "{0}😀", "{0},"];
    private static readonly string[] Joints = ["-", "", "_", ".", "/", "'", "2"];

    private static readonly Dictionary<string, string[]> Slang = new()
    {
        ["tidak"] = ["gak", "tdk", "nggak", "gk"],
        ["orang"] = ["org", "org2"],
        ["rumah"] = ["rmh", "rmhku"],
        ["teman"] = ["tmn", "tmn-tmnnya"],
        ["jangan"] = ["jgn", "jngn"],
        ["kirim"] = ["krm", "dikrm"],
        ["gak"] = ["tidak", "tdk"],
        ["sudah"] = ["udh", "sdh"],
        ["dengan"] = ["dgn"],
        ["yang"] = ["yg"],
        ["kpd"] = ["kepada"],
        ["banget"] = ["bgt"],
    };

    public string Write(string text) => dice.Roll(100) switch
    {
        < 20 => text,
        < 32 => Cased(text),
        < 67 => Disguised(text),
        < 70 => InPieces(text),
        < 75 => Doubled(text),
        < 80 => text + dice.Pick(Clitics),
        < 86 => Joined(text),
        < 93 => InsideAName(text),
        < 96 => Shortened(text),
        _ => Misspelling.Of(text, dice),
    };

    private string Cased(string text) => dice.Roll(4) switch
    {
        0 => text.ToUpperInvariant(),
        1 => Title(text),
        2 => string.Concat(text.Select((unit, place) => place % 2 == 1 ? char.ToUpperInvariant(unit) : unit)),
        _ => text.ToLowerInvariant(),
    };

    /// <summary>One of the ways of the evasion suite; on what is too short for them, other damage.</summary>
    private string Disguised(string text)
    {
        var canHide = text.Length > 0 && text.Split(' ').All(word => word.Length >= ShortestDisguised);
        return (canHide ? dice.Pick(AllDisguises.List).Write(text, dice.Roll(1000))?.Text : null) ?? Misspelling.Of(text, dice);
    }

    /// <summary>Two or three pieces of the first word, some with signs at them.</summary>
    private string InPieces(string text)
    {
        var length = (text + ' ').IndexOf(' ', StringComparison.Ordinal);
        if (length < ShortestDisguised)
            return text;
        var first = 1 + dice.Roll(length - 2);
        var second = dice.Percent(50) ? length : first + 1 + dice.Roll(length - first - 1);
        string[] pieces = second == length ? [text[..first], text[first..length]] : [text[..first], text[first..second], text[second..length]];
        return string.Join(dice.Pick(Gaps), pieces.Select(piece => dice.Percent(70) ? piece : string.Format(CultureInfo.InvariantCulture, dice.Pick(Signs), piece))) + text[length..];
    }

    private string Doubled(string text) => dice.Roll(5) switch
    {
        0 => $"{text}-{text}",
        1 => text + "2",
        2 => text + "²",
        3 => $"{text}-{text}{dice.Pick(Clitics)}",
        _ => text + "2nya",
    };

    private string Joined(string text)
    {
        var glued = dice.Percent(50) ? text.Replace(" ", "", StringComparison.Ordinal) : text;
        return dice.Percent(50) ? dice.Pick(Neighbours) + dice.Pick(Joints) + glued : glued + dice.Pick(Joints) + dice.Pick(Neighbours);
    }

    private string InsideAName(string text)
    {
        var words = text.Split(' ');
        return dice.Roll(8) switch
        {
            0 => "#" + string.Concat(words.Select(Title)),
            1 => "#" + string.Concat(words),
            2 => "#tolak" + string.Concat(words),
            3 => "#" + string.Join('_', words) + "2024",
            4 => "@" + string.Join('_', words),
            5 => "@jasa_" + string.Concat(words),
            6 => $"https://{string.Join('-', words)}.com/{string.Concat(words)}",
            _ => string.Concat(words) + ".id",
        };
    }

    private string Shortened(string text) => string.Join(' ', text.Split(' ').Select(word => Slang.TryGetValue(word, out var shorter) ? dice.Pick(shorter) : word));

    private static string Title(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
