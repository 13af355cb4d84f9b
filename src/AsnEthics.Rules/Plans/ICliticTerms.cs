namespace AsnEthics.Rules.Plans;

/// <summary>Terms that are one word and its clitic forms and can be looked up without writing these out.</summary>
internal interface ICliticTerms
{
    /// <summary>The word without clitics.</summary>
    string Word { get; }
}
