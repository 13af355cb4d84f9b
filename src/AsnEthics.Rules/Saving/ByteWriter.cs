using System.Collections.Immutable;

namespace AsnEthics.Rules.Saving;

/// <summary>
/// Writes numbers, strings and lists as bytes. Numbers take seven bits a byte, the lowest first, the eighth bit saying that more follow (LEB128); those with a sign alternate between both sides (zigzag). A string is written once and
/// named by its number from then on.
/// </summary>
internal sealed class ByteWriter
{
    private const int BitsOfByte = 7;
    private const byte More = 0x80;

    private readonly MemoryStream _bytes = new();
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);

    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>A number of at least 0.</summary>
    public void Count(int number)
    {
        var rest = (uint)number;
        for (; rest >= More; rest >>= BitsOfByte)
            _bytes.WriteByte((byte)(rest | More));
        _bytes.WriteByte((byte)rest);
    }

    public void Number(long number)
    {
        var rest = (ulong)((number << 1) ^ (number >> 63));
        for (; rest >= More; rest >>= BitsOfByte)
            _bytes.WriteByte((byte)(rest | More));
        _bytes.WriteByte((byte)rest);
    }

    public void Flag(bool flag) => _bytes.WriteByte(flag ? (byte)1 : (byte)0);

    /// <summary>A string as it is, lone surrogates included: one byte a unit where all are ASCII, else two.</summary>
    public void Text(string text)
    {
        if (_strings.TryGetValue(text, out var number))
        {
            Count(number + 1);
            return;
        }

        _strings.Add(text, _strings.Count);
        Count(0);
        NewText(text);
    }

    /// <summary>A string that comes once.</summary>
    public void NewText(string text)
    {
        var isAscii = text.All(unit => unit < More);
        Count((text.Length << 1) | (isAscii ? 0 : 1));
        foreach (var unit in text)
        {
            _bytes.WriteByte((byte)unit);
            if (!isAscii)
                _bytes.WriteByte((byte)(unit >> 8));
        }
    }

    /// <summary>A string or null.</summary>
    public void OptionalText(string? text)
    {
        Flag(text is not null);
        if (text is not null)
            Text(text);
    }

    /// <summary>A day or null.</summary>
    public void OptionalDay(DateTime? day)
    {
        Flag(day is not null);
        if (day is { } known)
            Number(known.Ticks);
    }

    public void List<T>(ImmutableArray<T> items, Action<T> write)
    {
        Count(items.Length);
        foreach (var item in items)
            write(item);
    }
}
