namespace AsnEthics.Rules;

/// <summary>A provision of law that a rule rests on, with the days on which it is in force.</summary>
/// <param name="Law">The law or regulation, as the rule names it, such as <c>UU 1/2024</c>.</param>
/// <param name="Article">The article in it, such as <c>Pasal 28 ayat (3)</c>.</param>
/// <param name="Since">The first day on which it is in force; null where the rule names none.</param>
/// <param name="Until">The last day on which it is in force; null where the rule names none.</param>
public sealed record LegalReference(string Law, string Article, DateTime? Since = null, DateTime? Until = null)
{
    internal bool IsInForce(DateTime day) => !(day < Since) && !(day > Until);

    /// <summary>Law and article, separated by a space.</summary>
    public override string ToString() => $"{Law} {Article}";
}
