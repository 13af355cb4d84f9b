using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Normalization;

/// <summary>A reading in the making: its text in written case and where that text stands.</summary>
internal sealed class ReadingDraft(string text, ReadingPlaces? places, ReadingSteps steps)
{
    public string Text { get; } = text;

    /// <summary>The text in lower case, unit by unit, so that places stay.</summary>
    public string Lower { get; } = LetterCase.ToLower(text);

    public ReadingPlaces? Places { get; } = places;

    public ReadingSteps Steps { get; } = steps;

    public int StartOf(int index) => Places is null ? index : Places.Starts[index];

    public int EndOf(int index) => Places is null ? index + 1 : Places.Ends[index];

    public Reading ToReading() =>
        new(Lower, Text, string.Equals(Lower, Text, StringComparison.Ordinal) ? Steps : Steps | ReadingSteps.Lower, Places);
}

/// <summary>Writes one draft out of another one.</summary>
internal sealed class ReadingDraftBuilder(ReadingDraft source)
{
    private char[] _text = new char[source.Text.Length];
    private int[] _starts = new int[source.Text.Length];
    private int[] _ends = new int[source.Text.Length];

    public int Length { get; private set; }

    /// <summary>Takes units over as they are.</summary>
    public void Keep(int start, int end)
    {
        for (var index = start; index < end; index++)
            Add(source.Text[index], index, index + 1);
    }

    /// <summary>Writes a unit that stands for the units from start to end of the source, which may itself be read from behind.</summary>
    public void Add(char unit, int start, int end)
    {
        if (Length == _text.Length)
            Grow();
        _text[Length] = unit;
        _starts[Length] = Math.Min(source.StartOf(start), source.StartOf(end - 1));
        _ends[Length] = Math.Max(source.EndOf(start), source.EndOf(end - 1));
        Length++;
    }

    /// <summary>Leaves a unit out; it then belongs to the one written before it.</summary>
    public void Drop(int index)
    {
        if (Length == 0)
            return;
        _starts[Length - 1] = Math.Min(_starts[Length - 1], source.StartOf(index));
        _ends[Length - 1] = Math.Max(_ends[Length - 1], source.EndOf(index));
    }

    /// <summary>The draft, to be asked for once: it takes the builder's places over.</summary>
    public ReadingDraft Build(ReadingSteps step) => new(new string(_text, 0, Length), new ReadingPlaces(_starts, _ends), source.Steps | step);

    private void Grow()
    {
        var length = Math.Max(2 * Length, 16);
        Array.Resize(ref _text, length);
        Array.Resize(ref _starts, length);
        Array.Resize(ref _ends, length);
    }
}
