using System.Collections.Immutable;
using System.Globalization;

namespace AsnEthics.Rules.Loading;

/// <summary>Conditions on a version that must all hold: <c>1.3.0</c>, <c>1.*</c>, <c>&gt;=1.0 &lt;2.0</c>.</summary>
internal sealed class VersionConstraint
{
    private readonly ImmutableArray<Condition> _conditions;

    private VersionConstraint(ImmutableArray<Condition> conditions) => _conditions = conditions;

    public static VersionConstraint? TryParse(string text)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var part in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Condition.TryParse(part) is not { } condition)
                return null;
            conditions.Add(condition);
        }

        return conditions.Count == 0 ? null : new VersionConstraint(conditions.ToImmutable());
    }

    public bool IsSatisfiedBy(RuleSetVersion version) => _conditions.All(condition => condition.IsSatisfiedBy(version));

    private sealed record Condition(string Sign, RuleSetVersion Version, int FixedParts)
    {
        private static readonly string[] Signs = [">=", "<=", ">", "<", "="];

        public static Condition? TryParse(string text)
        {
            var sign = Signs.FirstOrDefault(candidate => text.StartsWith(candidate, StringComparison.Ordinal)) ?? "";
            var rest = text.Substring(sign.Length);
            if (rest.EndsWith(".*", StringComparison.Ordinal) && sign.Length == 0)
            {
                rest = rest.Substring(0, rest.Length - 2);
                return RuleSetVersion.TryParse(rest) is { } start ? new Condition("*", start, rest.Split('.').Length) : null;
            }

            return RuleSetVersion.TryParse(rest) is { } version ? new Condition(sign, version, 3) : null;
        }

        public bool IsSatisfiedBy(RuleSetVersion version) => Sign switch
        {
            "*" => version.StartsWith(Version, FixedParts),
            ">=" => version.CompareTo(Version) >= 0,
            "<=" => version.CompareTo(Version) <= 0,
            ">" => version.CompareTo(Version) > 0,
            "<" => version.CompareTo(Version) < 0,
            _ => version.CompareTo(Version) == 0,
        };
    }
}

/// <summary>A version of one to three numbers; missing ones are 0.</summary>
internal readonly record struct RuleSetVersion(int Major, int Minor, int Patch) : IComparable<RuleSetVersion>
{
    public static RuleSetVersion? TryParse(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 3)
            return null;
        var numbers = new int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }

        return new RuleSetVersion(numbers[0], numbers[1], numbers[2]);
    }

    public int CompareTo(RuleSetVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public bool StartsWith(RuleSetVersion start, int parts) =>
        Major == start.Major && (parts < 2 || Minor == start.Minor) && (parts < 3 || Patch == start.Patch);
}
