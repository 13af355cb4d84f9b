using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>
/// Remembers words of up to twelve letters in which nothing is to be found: most words of most posts. An entry is the packed word (60 bits) and four flags in one 64-bit number, read and written whole, so that threads
/// need no lock and never see half of one; there are eight places for a word, side by side in one line of the processor's memory. What is remembered only makes checks faster: a word that is not there is looked at anew.
/// Safe for any number of threads.
/// </summary>
internal sealed class WordMemo
{
    public const int FlagBits = 4;
    public const int PlacesOfWord = AlignedLines.Parts;

    private const ulong FlagMask = (1 << FlagBits) - 1;
    private const uint LastPlace = 1U << (PlacesOfWord - 1);
    private const int SmallestBits = 10;
    private const int LargestBits = 16;

    /// <summary>2^64 divided by the golden ratio, odd: spreads numbers over the upper bits (Knuth, multiplicative hashing).</summary>
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private Table _table = new(SmallestBits);
    private int _added;

    /// <summary>The table to look into during one scan.</summary>
    public Table Current => Volatile.Read(ref _table);

    /// <summary>Adds a word, in place of another one where all its places are taken.</summary>
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

    /// <summary>Whether an entry is of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsOf(ulong entry, ulong word) => entry >> FlagBits == word;

    /// <summary>A 32-bit process reads and writes 64 bits in two halves unless told otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(ref ulong slot) => IntPtr.Size == sizeof(ulong) ? slot : Volatile.Read(ref slot);

    /// <summary>The first entry of a line among those of a mask; any where that is empty. It is read anew, whole: a vector may hold halves of what another thread has written since.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong EntryAmong(ref ulong line, uint places) => Read(ref Unsafe.Add(ref line, LowestBit.Of(places | LastPlace)));

    internal sealed class Table
    {
        private readonly ulong[] _slots;

        /// <summary>The first slot, at which a line of the processor's memory begins: the places of a word are in one.</summary>
        private readonly int _first;
        private readonly int _shift;

        public Table(int bits)
        {
            Bits = bits;
            _shift = 64 - bits;
            _slots = AlignedLines.Allocate(Size, out _first);
        }

        public int Bits { get; }

        public int Size => 1 << Bits;

        /// <summary>Whether the word is remembered, and with which flags.</summary>
        public bool TryGet(ulong word, out uint flags)
        {
            var place = Place(word);
            var entry = default(ScalarMemoLine).EntryOf(ref LineOf(place), place % PlacesOfWord, word);
            var isKnown = IsOf(entry, word);
            flags = isKnown ? (uint)(entry & FlagMask) : 0;
            return isKnown;
        }

        /// <summary>Sets the flags of all words of a block that are remembered, and notes those that are missing. No branch depends on where a single word stands.</summary>
        public void LookUp<TLine>(BlockHeads heads)
            where TLine : struct, IMemoLine
        {
            ref var slots = ref LineOf(0);
            ref var keys = ref heads.Keys[0];
            ref var flags = ref heads.Flags[0];
            ref var missing = ref heads.Missing[0];
            nint end = BlockHeads.Kept + heads.Count;
            nint others = 0;
            var shift = _shift;
            for (nint word = BlockHeads.Kept; word < end; word++)
            {
                var key = Unsafe.Add(ref keys, word);
                var entry = Read(ref Unsafe.Add(ref slots, (nint)((key * Multiplier) >> shift)));
                Unsafe.Add(ref flags, word) = (byte)entry;

                // what is behind the last one that is noted means nothing
                Unsafe.Add(ref missing, others) = (byte)word;
                others += IsOf(entry, key) ? 0 : 1;
            }

            // one word in ten is not in the first of its places
            nint missingCount = 0;
            for (nint index = 0; index < others; index++)
            {
                // it is read before it is written over
                var word = Unsafe.Add(ref missing, index);
                var key = Unsafe.Add(ref keys, word);
                var place = (nint)((key * Multiplier) >> shift);
                var entry = default(TLine).EntryOf(ref Unsafe.Add(ref slots, place & ~(PlacesOfWord - 1)), (int)place & (PlacesOfWord - 1), key);
                Unsafe.Add(ref flags, word) = (byte)entry;
                Unsafe.Add(ref missing, missingCount) = word;
                missingCount += IsOf(entry, key) ? 0 : 1;
            }

            heads.MissingCount = (int)missingCount;
        }

        public void Set(ulong word, WordFlags flags)
        {
            var place = Place(word);
            ref var line = ref LineOf(place);
            var own = place % PlacesOfWord;
            var free = own;
            for (var beside = 0; beside < PlacesOfWord; beside++)
            {
                var entry = Read(ref Unsafe.Add(ref line, own ^ beside));
                if (entry != 0 && !IsOf(entry, word))
                    continue;
                free = own ^ beside;
                break;
            }

            Volatile.Write(ref Unsafe.Add(ref line, free), (word << FlagBits) | ((ulong)flags & FlagMask));
        }

        public Table Grown()
        {
            var grown = new Table(Bits + 1);
            for (var place = 0; place < Size; place++)
            {
                if (Read(ref _slots[_first + place]) is var entry and not 0)
                    grown.Set(entry >> FlagBits, (WordFlags)(entry & FlagMask));
            }

            return grown;
        }

        private int Place(ulong word) => (int)((word * Multiplier) >> _shift);

        /// <summary>The first of the eight places among which one is.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private ref ulong LineOf(int place) => ref _slots[_first + (place & ~(PlacesOfWord - 1))];
    }
}
