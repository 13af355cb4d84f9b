using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>A post with what the host knows of it.</summary>
/// <param name="Pieces">The post in pieces, which a failing one is cut back by.</param>
/// <param name="Facts">The facts that are given.</param>
/// <param name="Day">The day of the check.</param>
internal sealed record Question(ImmutableArray<string> Pieces, ImmutableArray<(string Name, FactValue Value)> Facts, DateTime Day)
{
    public string Post => string.Concat(Pieces);

    public CheckOptions Options => new() { Date = Day };

    /// <summary>Null where none is given, as hosts without facts ask.</summary>
    public PostFacts? PostFacts()
    {
        if (Facts.IsEmpty)
            return null;
        var facts = new PostFacts();
        foreach (var (name, value) in Facts)
            facts[name] = value;
        return facts;
    }

    /// <summary>A post without facts, on any of the days.</summary>
    public static Question Of(string post) => new([post], [], RuleSetMaker.Days[0]);

    /// <summary>Facts for a <see cref="RuleSetDraft"/>: some, all, or none.</summary>
    public static Question Ask(Dice dice, ImmutableArray<string> pieces)
    {
        var facts = ImmutableArray.CreateBuilder<(string, FactValue)>();
        if (dice.Percent(60))
            facts.Add(("tautan", dice.Percent(50)));
        if (dice.Percent(60))
            facts.Add(("akun", dice.Pick(["pribadi", "resmi", "Resmi"])));
        if (dice.Percent(60))
            facts.Add(("pengikut", dice.Pick([0, 10, 500, 501, 1000])));
        if (dice.Percent(60))
            facts.Add(("unit", dice.Pick(["biro sdm", "Dinas", "", "lain"])));
        return new Question(pieces, facts.ToImmutable(), dice.Pick(RuleSetMaker.Days));
    }

    /// <summary>The post as C# writes it, the facts and the day.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{Escape(Post)}\" on {Day:yyyy-MM-dd} with {string.Join(", ", Facts.Select(fact => $"{fact.Name} = {fact.Value}"))}");

    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
                escaped.Append('\\').Append(unit);
            else if (unit is >= ' ' and < '\u007F')
                escaped.Append(unit);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        return escaped.ToString();
    }
}
