using System.Collections.Immutable;
using System.Globalization;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.ReadBack;

/// <summary>The small words of a read-back.</summary>
internal static class IndonesianWords
{
    private static readonly ImmutableArray<string> Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>A pattern's or fact's name, told apart from words that are looked for.</summary>
    public static string Name(string name) => "‹" + name + "›";

    public static string Quote(string text) => "“" + text.Replace("\n", " ⏎ ") + "”";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateTime day) => $"{Number(day.Day)} {Months[day.Month - 1]} {Number(day.Year)}";

    /// <summary>a, b atau c.</summary>
    public static string Or(IEnumerable<string> items) => Joined(items, "atau");

    /// <summary>a, b dan c.</summary>
    public static string And(IEnumerable<string> items) => Joined(items, "dan");

    /// <summary>How far two hits may be from each other.</summary>
    public static string Distance(long words) => words == 0 ? "tanpa kata di antaranya" : $"dengan paling banyak {Number(words)} kata di antaranya";

    public static string Compared(Comparison comparison, long number) => comparison switch
    {
        Comparison.Less => "kurang dari ",
        Comparison.LessOrEqual => "paling banyak ",
        Comparison.Greater => "lebih dari ",
        Comparison.GreaterOrEqual => "paling sedikit ",
        Comparison.Equal => "tepat ",
        _ => "selain ",
    } + Number(number);

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "informasi",
        Severity.Low => "rendah",
        Severity.Medium => "sedang",
        Severity.High => "tinggi",
        _ => "kritis",
    };

    private static string Joined(IEnumerable<string> items, string last)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + " " + last + " " + all[all.Count - 1];
    }
}
