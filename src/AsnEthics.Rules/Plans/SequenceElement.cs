using System.Collections.Immutable;

namespace AsnEthics.Rules.Plans;

/// <summary>An element of a <see cref="SequenceAlternative"/>.</summary>
internal abstract record SequenceElement;

/// <summary>One word that passes the test.</summary>
internal sealed record WordElement(WordTest Test) : SequenceElement;

/// <summary>Any words, from <paramref name="Minimum"/> to <paramref name="Maximum"/> of them: <c>_</c> is 1 to 1, <c>...3</c> is 0 to 3.</summary>
internal sealed record GapElement(int Minimum, int Maximum) : SequenceElement;

/// <summary>One of several sequences.</summary>
internal sealed record ChoiceElement(ImmutableArray<ImmutableArray<SequenceElement>> Options) : SequenceElement;

/// <summary>
/// Which words count: a reading of the word equals a term, the steps of both are allowed, and, where <paramref name="Typo"/> is above 0, up to that many letters may be
/// wrong, missing, added or swapped against <paramref name="Base"/>.
/// </summary>
/// <param name="Base">The word as the pattern writes it, folded unless <paramref name="Cased"/>.</param>
/// <param name="Terms">Every accepted spelling (the base, its clitic forms, the forms of a root) with the steps that made it from the pattern.</param>
/// <param name="Forbidden">Steps the pattern switches off; clitic terms are not even generated then.</param>
/// <param name="Cased">Whether case counts.</param>
/// <param name="Typo">0 to 2.</param>
internal sealed record WordTest(string Base, IReadOnlyDictionary<string, ReadingSteps> Terms, ReadingSteps Forbidden, bool Cased, int Typo);
