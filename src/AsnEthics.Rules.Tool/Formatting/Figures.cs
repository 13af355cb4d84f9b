using System.Globalization;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Numbers as reports for people write them.</summary>
internal static class Figures
{
    public const string None = "–";

    public static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Three places behind the point; a dash where there is no number.</summary>
    public static string Share(double? share) => share is { } number ? number.ToString("0.000", CultureInfo.InvariantCulture) : None;

    public static string Percent(double share) => share.ToString("0.00 %", CultureInfo.InvariantCulture);

    /// <summary>How many of a thousand.</summary>
    public static string PerThousand(long part, long whole) => whole == 0 ? None : (1000.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);

    public static string Count(long number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
