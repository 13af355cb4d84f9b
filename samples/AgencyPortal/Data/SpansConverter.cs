using System.Globalization;
using AsnEthics.Rules;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AgencyPortal.Data;

/// <summary>Stretches of a text in one column: <c>6-12 20-24</c>.</summary>
internal sealed class SpansConverter() : ValueConverter<TextRange[], string>(spans => Write(spans), text => Read(text))
{
    private static string Write(TextRange[] spans) => string.Join(' ', spans.Select(span => FormattableString.Invariant($"{span.Start}-{span.End}")));

    private static TextRange[] Read(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(span =>
    {
        var ends = span.Split('-');
        return new TextRange(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    })];
}

/// <summary>Tells whether stretches changed.</summary>
internal sealed class SpansComparer() : ValueComparer<TextRange[]>((left, right) => left!.SequenceEqual(right!), spans => spans.Length, spans => spans.ToArray());
