using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Saving;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Trusts nothing: whatever the bytes are, it ends or throws a <see cref="RuleSetFormatException"/>, and it takes no more memory than a small multiple of their number.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    /// <summary>Compiled rule sets nest no deeper (<see cref="RuleLimits.MaxNesting"/>), a level here or there included.</summary>
    private const int MostLevels = 250;

    private const int BitsOfByte = 7;
    private const byte More = 0x80;

    private readonly List<string> _strings = [];
    private int _position;
    private int _levels;

    public bool IsAtEnd => _position == bytes.Length;

    /// <summary>The exception for what cannot be.</summary>
    public RuleSetFormatException Error(string what) => new(string.Format(CultureInfo.InvariantCulture, "The saved rule set is damaged: {0} at byte {1} of its content. Compile the rule files anew and save them again.", what, _position));

    /// <summary>A number from 0 to the most allowed.</summary>
    public int Count(int most = int.MaxValue)
    {
        var number = Unsigned();
        return number <= (ulong)most ? (int)number : throw Error("a number out of its range");
    }

    /// <summary>An index into something of a length.</summary>
    public int Index(int length)
    {
        var index = Count();
        return index < length ? index : throw Error("the number of something that is not there");
    }

    public long Number()
    {
        var number = Unsigned();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>A number between two others, both included.</summary>
    public int Number(int least, int most)
    {
        var number = Number();
        return number >= least && number <= most ? (int)number : throw Error("a number out of its range");
    }

    public bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw Error("a flag that is neither yes nor no"),
    };

    /// <summary>A value of an enumeration of 32-bit values that run from 0 to the last one without a gap.</summary>
    public T OneOf<T>(T last)
        where T : struct, Enum
    {
        var value = Count(Unsafe.As<T, int>(ref last));
        return Unsafe.As<int, T>(ref value);
    }

    public string Text()
    {
        var number = Count();
        if (number > 0)
            return number <= _strings.Count ? _strings[number - 1] : throw Error("a string that is not there");
        var text = NewText();
        _strings.Add(text);
        return text;
    }

    /// <summary>A string of one unit at least.</summary>
    public string FilledText() => Text() is { Length: > 0 } text ? text : throw Error("an empty string");

    public string NewText()
    {
        var header = Count();
        var (length, unitBytes) = (header >> 1, (header & 1) + 1);
        if (length > (bytes.Length - _position) / unitBytes)
            throw Error("a string longer than what follows");

        var units = new char[length];
        for (var index = 0; index < length; index++)
        {
            units[index] = (char)bytes[_position++];
            if (unitBytes == 2)
                units[index] |= (char)(bytes[_position++] << 8);
        }

        return new string(units);
    }

    public string? OptionalText() => Flag() ? Text() : null;

    public DateTime? OptionalDay()
    {
        if (!Flag())
            return null;
        var ticks = Number();
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks) : throw Error("a day out of all calendars");
    }

    /// <summary>A list; each of its items takes a byte at least.</summary>
    public ImmutableArray<T> List<T>(Func<T> read)
    {
        var count = Length();
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var index = 0; index < count; index++)
            items.Add(read());
        return items.MoveToImmutable();
    }

    /// <summary>The same of one item at least.</summary>
    public ImmutableArray<T> FilledList<T>(Func<T> read) => List(read) is { IsEmpty: false } items ? items : throw Error("an empty list");

    /// <summary>How many items of a byte at least follow.</summary>
    public int Length() => Count(bytes.Length - _position);

    /// <summary>Reads what may hold more of its kind.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++_levels > MostLevels)
            throw Error("something nested too deeply");
        var value = read();
        _levels--;
        return value;
    }

    private ulong Unsigned()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64; shift += BitsOfByte)
        {
            var part = Byte();
            number |= (ulong)(part & (More - 1)) << shift;
            if (part < More)
                return number;
        }

        throw Error("a number that does not end");
    }

    private byte Byte() => _position < bytes.Length ? bytes[_position++] : throw Error("nothing more");
}
