using System.Collections.Immutable;

namespace AsnEthics.Rules.Tests.Differential;

/// <summary>A rule file in the making. Its text compiles, the examples aside, which only stand there because a rule must have some.</summary>
internal sealed record RuleSetDraft(ImmutableArray<ListDraft> Lists, ImmutableArray<RuleDraft> Rules)
{
    /// <summary>The facts that every draft declares.</summary>
    private const string Head =
        """
        ruleset "uji/acak" version "1.0.0"
        guidelines "UJI" "Pedoman uji"
          1 "Satu"
        end
        facts
          tautan   yes_no
          akun     one_of "pribadi", "resmi"
          pengikut number 0..1000
          unit     text
        end

        """;

    /// <summary>The rule file.</summary>
    public override string ToString() => Head + string.Concat(Lists) + string.Concat(Rules);

    /// <summary>Every text of every pattern, guard and list.</summary>
    public IEnumerable<TextDraft> Texts() => Alternatives().SelectMany(alternative => alternative.Texts);

    public IEnumerable<AlternativeDraft> Alternatives() =>
    [
        .. Lists.SelectMany(list => list.Entries),
        .. Rules.SelectMany(rule => rule.Patterns).SelectMany(pattern => pattern.Alternatives),
        .. Rules.SelectMany(rule => rule.Exceptions).OfType<IgnoreDraft>().Select(ignore => ignore.Guard).OfType<AlternativeDraft>(),
    ];
}

/// <summary>A list in the making.</summary>
internal sealed record ListDraft(string Name, ImmutableArray<AlternativeDraft> Entries)
{
    public override string ToString() => $"list {Name}\n  {string.Join("\n  ", Entries)}\nend\n";
}
