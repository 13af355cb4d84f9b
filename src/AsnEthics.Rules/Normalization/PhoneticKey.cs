namespace AsnEthics.Rules.Normalization;

/// <summary>How far two spellings may be apart and still sound alike; each level includes those before it.</summary>
internal enum PhoneticLevel
{
    /// <summary>The spelling before 1972 (oe, tj, dj, nj, sj, ch) and letters that sound alike: f v p, q k, z s, x ks, kh k, final g k, d t, b p, nk ng.</summary>
    Spelling,

    /// <summary>Vowels that change by region: e i, o u, ai e, au o.</summary>
    Vowels,

    /// <summary>What is merely close: a and e, final n and ng, the u that stresses a vowel (guoblok), the s and z that youth hangs on a word.</summary>
    Close,
}

/// <summary>How a word sounds to an Indonesian ear, spelled one way: words with the same key are spellings of one another.</summary>
internal static class PhoneticKey
{
    public static IReadOnlyList<PhoneticLevel> Levels { get; } = [PhoneticLevel.Spelling, PhoneticLevel.Vowels, PhoneticLevel.Close];

    /// <summary>The longest key of a word, in units for each unit of it: an x sounds as ks; and one for the level.</summary>
    public static int LongestOf(int wordLength) => (2 * wordLength) + 1;

    /// <summary>The key of a word in lower case Latin letters; keys of different levels are never equal.</summary>
    public static string Of(string word, PhoneticLevel level)
    {
        Span<char> key = word.Length <= LongestOnStack ? stackalloc char[LongestOf(LongestOnStack)] : new char[LongestOf(word.Length)];
        return key.Slice(0, Write(word.AsSpan(), level, key)).ToString();
    }

    /// <summary>Writes the key of a word in lower case Latin letters and gives its length; the space for it is as long as <see cref="LongestOf"/> says.</summary>
    public static int Write(ReadOnlySpan<char> word, PhoneticLevel level, Span<char> key)
    {
        var sounds = Sounds[(int)level];
        var length = 0;
        for (var index = 0; index < word.Length;)
        {
            var sound = sounds[PairOf(word[index], index + 1 < word.Length ? word[index + 1] : None)];
            if (sound.First != '\0')
                key[length++] = sound.First;
            if (sound.Second != '\0')
                key[length++] = sound.Second;
            index += sound.Taken;
        }

        length = CloseEnd(key, length, level);
        key[length] = (char)('0' + (int)level);
        return length + 1;
    }

    /// <summary>
    /// Writes the frame of a key and gives its length: the consonants that the keys of a word have in common at all levels. So words that sound alike at any level have one frame, and an index by frames needs one entry a word.
    /// The levels differ in vowels, in y and w, and in consonants at the end.
    /// </summary>
    /// <param name="key">A key, of whatever level.</param>
    /// <param name="frame">As long as the key.</param>
    public static int WriteFrame(ReadOnlySpan<char> key, Span<char> frame)
    {
        var end = key.Length - 1; // Behind it stands the level.
        while (end > 0 && key[end - 1] is 'h' or 's' or 'g' or 'k')
            end--;
        var length = 0;
        for (var index = 0; index < end; index++)
        {
            if (key[index] is not ('y' or 'w') && !ConsonantSkeleton.IsVowel(key[index]))
                frame[length++] = index == end - 1 ? Voiceless(key[index]) : key[index];
        }

        return length;
    }

    private const int LongestOnStack = 64;
    private const int Letters = 26;
    private const char None = '\0';

    /// <summary>What a letter sounds like before another one or none, for each level by <see cref="PairOf"/>: worked out once, because every spelling that patterns look for has its keys.</summary>
    private static readonly Sound[][] Sounds = [.. Levels.Select(SoundsOf)];

    private static Sound[] SoundsOf(PhoneticLevel level)
    {
        var sounds = new Sound[Letters * (Letters + 1)];
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            sounds[PairOf(letter, None)] = SoundOf(letter, None, level);
            for (var next = 'a'; next <= 'z'; next++)
                sounds[PairOf(letter, next)] = SoundOf(letter, next, level);
        }

        return sounds;
    }

    private static int PairOf(char letter, char next) => ((letter - 'a') * (Letters + 1)) + (next == None ? 0 : next - 'a' + 1);

    private static Sound SoundOf(char letter, char next, PhoneticLevel level)
    {
        var sound = Consonants(letter, next);
        if (sound.Taken != 0)
            return sound;
        if (level == PhoneticLevel.Close && letter == 'u' && next is 'a' or 'o' or 'e' or 'i')
            return Sound.Silent;
        return level >= PhoneticLevel.Vowels ? Vowels(letter, next) : new Sound(letter, 1);
    }

    /// <summary>What one or two letters sound like: up to two letters.</summary>
    private readonly record struct Sound(char First, char Second, int Taken)
    {
        public static readonly Sound Silent = new('\0', '\0', 1);
        public static readonly Sound Unchanged = default;

        public Sound(char letter, int taken)
            : this(letter, '\0', taken)
        {
        }
    }

    /// <summary>A consonant or two, or the old oe; nothing taken where there is nothing to change.</summary>
    private static Sound Consonants(char letter, char next) => (letter, next) switch
    {
        ('o', 'e') => new('u', 2),
        ('t', 'j') or ('c', 'h') => new('c', 2),
        ('d', 'j') => new('j', 2),
        ('n', 'y') => new('n', 'j', 2),
        ('s', 'j') or ('s', 'y') or ('s', 'z') => new('s', 2),
        ('n', 'k') => new('n', 'g', 2),
        ('p', 'h') => new('p', 2),
        ('k', 'h') or ('c', 'k') or ('g', 'k') or ('k', 'q') => new('k', 2),
        ('t', 'h') or ('d', 'h') or ('b', 'h') or ('g', 'h') => new(letter, 2),
        ('b' or 'd' or 'k' or 'l' or 'm' or 'p' or 'r' or 't' or 'v', 'y') => new(letter == 'v' ? 'p' : letter, 'i', 2),
        ('f' or 'v', _) => new('p', 1),
        ('q', _) => new('k', 1),
        ('z', _) => new('s', 1),
        ('x', _) => new('k', 's', 1),
        ('y', _) when !ConsonantSkeleton.IsVowel(next) => new('i', 1),
        _ => Sound.Unchanged,
    };

    private static Sound Vowels(char letter, char next) => (letter, next) switch
    {
        ('a', 'i') or ('a', 'y') or ('e', 'i') or ('e', 'y') or ('i', 'e') or ('e', 'e') => new('i', 2),
        ('a', 'u') or ('a', 'w') or ('o', 'u') or ('o', 'w') or ('o', 'o') => new('u', 2),
        ('e', _) => new('i', 1),
        ('o', _) => new('u', 1),
        _ => new(letter, 1),
    };

    /// <summary>At the end of a word voiced and voiceless sound alike, and an h is not heard. Gives the length that is left.</summary>
    private static int CloseEnd(Span<char> key, int length, PhoneticLevel level)
    {
        if (length > 2 && key[length - 1] == 'h')
            length--;
        if (length < 4)
            return length;

        var last = length - 1;
        if (level == PhoneticLevel.Close && last > 3 && key[last] == 's' && !ConsonantSkeleton.IsVowel(key[last - 1]))
            length = last--;
        var isNasal = key[last - 1] == 'n' && key[last] == 'g';
        if (isNasal && level == PhoneticLevel.Close)
            length = last;
        else if (!isNasal)
            key[last] = Voiceless(key[last]);
        for (var index = 0; level == PhoneticLevel.Close && index < length; index++)
            key[index] = key[index] == 'a' ? 'i' : key[index];
        return length;
    }

    private static char Voiceless(char letter) => letter switch
    {
        'g' => 'k',
        'd' => 't',
        'b' => 'p',
        _ => letter,
    };
}
