namespace AsnEthics.Rules.Lexicon;

/// <summary>
/// The word list as it lies in the assembly, with a hash table of line starts over its own bytes: nothing is made a string, and a part of a word is looked up without copying it.
/// A line is a word of a-z and hyphens; behind a space stands what is known about it (<see cref="WordMarks"/>).
/// </summary>
internal sealed class WordTable
{
    private const byte LineEnd = (byte)'\n';
    private const byte Space = (byte)' ';
    private const byte Comment = (byte)'#';

    /// <summary>Slots for each word: at less than half full, a miss ends after one or two looks.</summary>
    private const int SlotsPerWord = 2;

    private readonly byte[] _text;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <param name="text">The list; lines that begin with <c>#</c> are passed over, every line ends with a line feed.</param>
    public WordTable(byte[] text)
    {
        _text = text;
        var lines = 0;
        foreach (var unit in text)
            lines += unit == LineEnd ? 1 : 0;
        var size = 16;
        while (size < lines * SlotsPerWord)
            size *= 2;
        _slots = new int[size];
        _mask = size - 1;
        for (var start = 0; start < text.Length; start = Array.IndexOf(text, LineEnd, start) + 1)
        {
            if (text[start] != Comment)
                Insert(start);
        }
    }

    public static WordTable Load(Stream stream)
    {
        var text = new byte[stream.Length];
        for (var read = 0; read < text.Length;)
        {
            var count = stream.Read(text, read, text.Length - read);
            if (count == 0)
                throw new EndOfStreamException();
            read += count;
        }

        return new WordTable(text);
    }

    /// <summary>Every word, in the order of the list.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            foreach (var start in Starts)
            {
                var end = start;
                while (_text[end] > Space)
                    end++;
                yield return Read(start, end);
            }
        }
    }

    /// <summary>Where each word stands, for <see cref="Copy"/>.</summary>
    public IEnumerable<int> Starts
    {
        get
        {
            for (var start = 0; start < _text.Length; start = Array.IndexOf(_text, LineEnd, start) + 1)
            {
                if (_text[start] != Comment)
                    yield return start;
            }
        }
    }

    /// <summary>Writes the word that stands at a place and gives its length; a word that is longer than the space for it is written as far as it goes.</summary>
    public int Copy(int start, Span<char> word)
    {
        var length = 0;
        while (length < word.Length && _text[start + length] > Space)
        {
            word[length] = (char)_text[start + length];
            length++;
        }

        return length;
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>What stands behind the word; empty where the word is not in the list.</summary>
    public string MarksOf(ReadOnlySpan<char> word)
    {
        var start = Find(word);
        if (start < 0 || _text[start + word.Length] == LineEnd)
            return "";
        start += word.Length + 1;
        return Read(start, Array.IndexOf(_text, LineEnd, start));
    }

    /// <summary>Whether the word is in the list with this mark right behind it.</summary>
    public bool IsMarked(ReadOnlySpan<char> word, char mark)
    {
        var start = Find(word);
        return start >= 0 && _text[start + word.Length] == Space && _text[start + word.Length + 1] == mark;
    }

    private void Insert(int start)
    {
        var hash = HashSeed;
        for (var index = start; _text[index] > Space; index++)
            hash = Hash(hash, _text[index]);
        var slot = (int)(Spread(hash) & (uint)_mask);
        while (_slots[slot] != 0)
            slot = (slot + 1) & _mask;
        _slots[slot] = start + 1;
    }

    private int Find(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var unit in word)
            hash = Hash(hash, unit);
        for (var slot = (int)(Spread(hash) & (uint)_mask); _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            var start = _slots[slot] - 1;
            if (IsAt(start, word))
                return start;
        }

        return -1;
    }

    private bool IsAt(int start, ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || start + word.Length >= _text.Length || _text[start + word.Length] > Space)
            return false;
        for (var index = 0; index < word.Length; index++)
        {
            if (_text[start + index] != word[index])
                return false;
        }

        return true;
    }

    private string Read(int start, int end) => System.Text.Encoding.UTF8.GetString(_text, start, end - start);

    // FNV-1a, its low bits stirred once more since they alone choose the slot.
    private const uint HashSeed = 2166136261;

    private static uint Hash(uint hash, uint unit) => (hash ^ unit) * 16777619;

    private static uint Spread(uint hash) => hash ^ (hash >> 15);
}
