using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Remembers words of up to twelve letters in which nothing is to be found: most words of most posts. An entry is the packed word (60 bits) and four flags in one 64-bit number, read and written whole, so that threads
/// need no lock and never see half of one; there are eight places for a word, side by side. What is remembered only makes checks faster: a word that is not there is looked at anew.
/// Safe for any number of threads.
/// </summary>
internal sealed class WordMemo
{
    private const int FlagBits = 4;
    private const ulong FlagMask = (1 << FlagBits) - 1;
    private const int PlacesOfWord = 8;
    private const int SmallestBits = 10;
    private const int LargestBits = 16;

    /// <summary>2^64 divided by the golden ratio, odd: spreads numbers over the upper bits (Knuth, multiplicative hashing).</summary>
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private Table _table = new(SmallestBits);
    private int _added;

    /// <summary>The table to look into during one scan.</summary>
    public Table Current => Volatile.Read(ref _table);

    /// <summary>Adds a word, in place of another one where both its places are taken.</summary>
    /// <param name="word">As <see cref="PackedWord"/> packs it.</param>
    /// <param name="flags">Of them the four lowest are kept.</param>
    public void Add(ulong word, WordFlags flags)
    {
        var table = Current;
        if (Interlocked.Increment(ref _added) > table.Size / 2 && table.Bits < LargestBits)
        {
            // two threads may both do this; the words of one are then looked at anew
            table = table.Grown();
            _added = table.Size / 4;
            Volatile.Write(ref _table, table);
        }

        table.Set(word, flags);
    }

    internal sealed class Table(int bits)
    {
        private readonly ulong[] _slots = new ulong[1 << bits];
        private readonly int _shift = 64 - bits;

        public int Bits => bits;

        public int Size => _slots.Length;

        /// <summary>Whether the word is remembered, and with which flags.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryGet(ulong word, out uint flags)
        {
            var place = Place(word);
            var entry = Read(ref _slots[place]);
            if (entry >> FlagBits != word)
                return TryGetBeside(word, place, out flags);
            flags = (uint)(entry & FlagMask);
            return true;
        }

        /// <summary>Sets the flags of all words of a window that are remembered; gives a bit for each of the others, whose flags are none.</summary>
        public uint LookUp(ref BlockHeads heads)
        {
            var missing = 0U;
            var all = 0U;
            ref var slots = ref _slots[0];
            ref var keys = ref heads.Keys[BlockHeads.Kept];
            ref var lengths = ref heads.Lengths[BlockHeads.Kept];
            ref var flags = ref heads.Flags[BlockHeads.Kept];
            var shift = _shift;
            for (var index = 0; index < heads.Count; index++)
            {
                var word = Unsafe.Add(ref keys, index);
                var place = (int)((word * Multiplier) >> shift);
                var entry = Read(ref Unsafe.Add(ref slots, place));
                var known = (uint)(entry & FlagMask);
                if (entry >> FlagBits != word && !TryGetBeside(word, place, out known))
                    missing |= 1U << index;
                if (Unsafe.Add(ref lengths, index) > PackedWord.Letters)
                {
                    known = 0;
                    missing |= 1U << index;
                }

                all |= known;
                Unsafe.Add(ref flags, index) = (byte)known;
            }

            heads.AllFlags = all;
            return missing;
        }

        public void Set(ulong word, WordFlags flags)
        {
            var place = Place(word);
            var free = place;
            for (var beside = 0; beside < PlacesOfWord; beside++)
            {
                var entry = Read(ref _slots[place ^ beside]);
                if (entry != 0 && entry >> FlagBits != word)
                    continue;
                free = place ^ beside;
                break;
            }

            Volatile.Write(ref _slots[free], (word << FlagBits) | ((ulong)flags & FlagMask));
        }

        private bool TryGetBeside(ulong word, int place, out uint flags)
        {
            for (var beside = 1; beside < PlacesOfWord; beside++)
            {
                var entry = Read(ref _slots[place ^ beside]);
                if (entry >> FlagBits == word)
                {
                    flags = (uint)(entry & FlagMask);
                    return true;
                }
            }

            flags = 0;
            return false;
        }

        private int Place(ulong word) => (int)((word * Multiplier) >> _shift);

        public Table Grown()
        {
            var grown = new Table(bits + 1);
            for (var place = 0; place < _slots.Length; place++)
            {
                if (Read(ref _slots[place]) is var entry and not 0)
                    grown.Set(entry >> FlagBits, (WordFlags)(entry & FlagMask));
            }

            return grown;
        }

        /// <summary>A 32-bit process reads and writes 64 bits in two halves unless told otherwise.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static ulong Read(ref ulong slot) => IntPtr.Size == sizeof(ulong) ? slot : Volatile.Read(ref slot);
    }
}
