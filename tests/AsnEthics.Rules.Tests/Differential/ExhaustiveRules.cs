namespace AsnEthics.Rules.Tests.Differential;

/// <summary>Rule sets of very short words, so that a few letters and signs already make hits, disguises and near misses.</summary>
internal static class ExhaustiveRules
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["words"] = File(Rule(
            1,
            """
            p1 : word "asu", "as", "b"
            p2 : word "sabu", "buas", "babu", "ba-bu"
            p3 : word "asu" no spaced or word "sabu" no leet
            p4 : word "asu" no repeat or word "buas" no slang
            p5 : word "Asu", "A" cased or word "subas" typo 1
            p6 : root "asu" or word "1", "1.1"
            """,
            "sentence when any of (p1, p2, p3, p4, p5, p6)")),
        ["phrases"] = File(
            Rule(
                1,
                """
                p1 : phrase "a (b|s u) a", "b _ b", "s ...2 u"
                p2 : phrase "as bu", "(asu|sabu) ...1 a"
                p3 : word "b s"
                """,
                "sentence when p1 or p2 or p3"),
            Rule(
                2,
                """
                p1 : word "a"
                p2 : word "b"
                p3 : word "u"
                """,
                "sentence when (p1 near p2 within 1 words) or (p2 before p3 within 0 words)",
                "ignore p1 when p3 within 0 words before",
                "ignore p2 inside phrase \"b s\""),
            Rule(
                3,
                """
                p1 : word "a", "1"
                p2 : word "s"
                """,
                "window 2 words when count(p1) >= 2 or all of (p1, p2)",
                "skip sentence when p2 before p1 within 0 words")),
        ["letters"] = File(
            Rule(
                1,
                """
                p1 : part "ab", "sus"
                p2 : part "ab" no leet no repeat
                p3 : exact "ab", "a b", "Asu"
                """,
                "sentence when any of (p1, p2, p3)"),
            Rule(
                2,
                """
                p1 : regex /a[bs]*u/
                p2 : regex /\bs.a\b/
                p3 : regex /^(-|1){1,2}a?/
                p4 : regex /(ab|b\W)+$/
                """,
                "post when any of (p1, p2, p3, p4)")),
        ["names"] = File(
            Rule(
                1,
                """
                p1 : hashtag "#ab", "#asu", "#a1b"
                p2 : word "asu", "a" in names
                p3 : word "sabu", "ab" in names no spaced
                p4 : domain "ab.us", "us"
                p5 : shape email or shape url
                """,
                "post when any of (p1, p2, p3, p4, p5)"),
            Rule(
                2,
                """
                p1 : word "as", "bu"
                p2 : hashtag "#a", "#b"
                """,
                "sentence when p1 near p2 within 0 words",
                "skip post when count(p2) > 2")),
    };

    private static string File(params string[] rules) =>
        $"""
        ruleset "uji/pendek" version "1.0.0"
        guidelines "UJI" "Pedoman uji"
          1 "Satu"
        end
        {string.Join('\n', rules)}
        """;

    private static string Rule(int number, string patterns, string flag, params string[] exceptions) =>
        $"""
        rule UJI-0{number} "Aturan uji"
          guideline 1   severity low
          find
            {patterns}
          end
          flag {flag}
          {string.Join('\n', exceptions)}
          examples
            yes "-"
            no  "-"
          end
        end
        """;
}
