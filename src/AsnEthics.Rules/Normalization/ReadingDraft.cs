using System.Text;
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

/// <summary>Writes a draft out of another one.</summary>
internal sealed class ReadingDraftBuilder(ReadingDraft source)
{
    private readonly StringBuilder _text = new(source.Text.Length);
    private readonly List<int> _starts = new(source.Text.Length);
    private readonly List<int> _ends = new(source.Text.Length);

    public int Length => _text.Length;

    /// <summary>Takes units over as they are.</summary>
    public void Keep(int start, int end)
    {
        for (var index = start; index < end; index++)
            Add(source.Text[index], index, index + 1);
    }

    /// <summary>Writes a unit that stands for the units from start to end of the source.</summary>
    public void Add(char unit, int start, int end)
    {
        _text.Append(unit);
        _starts.Add(source.StartOf(start));
        _ends.Add(source.EndOf(end - 1));
    }

    /// <summary>Leaves a unit out; it then belongs to the one written before it.</summary>
    public void Drop(int index)
    {
        if (_ends.Count > 0)
            _ends[_ends.Count - 1] = source.EndOf(index);
    }

    public ReadingDraft Build(ReadingSteps step) => new(_text.ToString(), new ReadingPlaces([.. _starts], [.. _ends]), source.Steps | step);
}
