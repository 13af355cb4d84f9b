using System.Collections.Immutable;

namespace AsnEthics.Rules;

/// <summary>One hit that made a rule's condition true.</summary>
/// <param name="Pattern">The pattern's name in the rule.</param>
/// <param name="Start">Where the hit begins: UTF-16 units into the post as it was written.</param>
/// <param name="End">The unit behind the hit's last one.</param>
/// <param name="Steps">The steps of reading that led from the written word to the pattern, in the order of the language reference; empty where it stands there as the pattern writes it.</param>
public sealed record Evidence(string Pattern, int Start, int End, ImmutableArray<string> Steps)
{
    internal TextRange Range => new(Start, End);
}
