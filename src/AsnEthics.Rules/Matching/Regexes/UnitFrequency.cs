namespace AsnEthics.Rules.Matching.Regexes;

/// <summary>How often a unit stands in a post, as a share of all units: a rough guess for Indonesian, by which the rarest of several gates is chosen. Only speed hangs on it.</summary>
internal static class UnitFrequency
{
    public static double Of(char unit) => unit switch
    {
        ' ' or 'a' => 0.15,
        'n' or 'i' or 'e' => 0.06,
        't' or 'u' or 'k' or 'r' or 's' or 'm' or 'g' or 'd' => 0.035,
        'l' or 'p' or 'b' or 'o' or 'h' or 'y' or '.' => 0.02,
        'j' or 'c' or 'w' or ',' or '\n' => 0.007,
        (>= 'A' and <= 'Z') or (>= '0' and <= '9') => 0.003,
        _ => 0.001,
    };

    public static double Of(AsciiSet units)
    {
        var frequency = 0.0;
        foreach (var unit in units)
            frequency += Of(unit);
        return frequency;
    }

    public static double Of(string literal)
    {
        var frequency = 1.0;
        foreach (var unit in literal)
            frequency *= Of(unit);
        return frequency;
    }
}
