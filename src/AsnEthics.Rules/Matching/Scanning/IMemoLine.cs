namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Looks for a word among the places of a <see cref="WordMemo"/> that it may have, which stand side by side. Its twins are empty structs that give the same answers, as those of <see cref="IWindowClassifier"/>.
/// </summary>
internal interface IMemoLine
{
    /// <summary>The word's entry; any other entry of the line where it has none.</summary>
    /// <param name="line">The first of the eight places; 64 bytes are read.</param>
    /// <param name="place">The place among them at which it is most likely, 0 to 7.</param>
    /// <param name="word">As <see cref="PackedWord"/> packs it.</param>
    ulong EntryOf(ref ulong line, int place, ulong word);
}
