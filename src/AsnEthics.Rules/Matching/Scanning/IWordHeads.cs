namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Finds the words that begin in a window, runs of letters, and packs their heads, the first twelve letters. Its twins are empty structs that give the same answers, as those of <see cref="IWindowClassifier"/>.
/// </summary>
internal interface IWordHeads
{
    /// <summary>Gives how many words begin in the window, 0 to 32, and writes each in the order of the text. What is written behind the last one means nothing.</summary>
    /// <param name="letters">The letters of the window.</param>
    /// <param name="lettersBehind">Those of the window behind it, in which its last word may go on; 0 where the text ends.</param>
    /// <param name="isInWord">Whether the unit before the window is a letter: a word that goes on from there began elsewhere.</param>
    /// <param name="unit">What the window's first unit is called: 0 to 192.</param>
    /// <param name="folded">The folded letters of the window and of 16 units behind it: 80 bytes are read.</param>
    /// <param name="keys">Takes 32 packed words, as of <see cref="PackedWord"/>, with <see cref="PackedWord.Longer"/> where a word has more letters.</param>
    /// <param name="starts">Takes 32 places, each the unit at which a word begins.</param>
    /// <param name="lengths">Takes 32 lengths in letters, 1 to 13: 13 is that or more.</param>
    int Pack(ulong letters, ulong lettersBehind, bool isInWord, int unit, ref byte folded, ref ulong keys, ref byte starts, ref byte lengths);
}
