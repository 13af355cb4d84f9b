namespace AsnEthics.Rules.Tool.CheckReports;

/// <summary>The few words around a finding, in the language of its message.</summary>
internal sealed record FindingWords(string Guideline, string Advice, string Trial)
{
    private static readonly FindingWords Indonesian = new("angka", "Saran", "uji coba");
    private static readonly FindingWords English = new("point", "Advice", "on trial");

    /// <param name="language">The language asked for; null: Indonesian, as messages are where none is asked for.</param>
    public static FindingWords In(string? language) => language == "en" ? English : Indonesian;
}
