using System.Collections.Immutable;
using AsnEthics.Rules.Morphology;
using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Saving;

/// <summary>
/// The alternatives of all patterns as bytes, each once: rules share alternatives, and those share the terms of their words, as objects (see <see cref="Matching.Passes.PatternInterning"/>), and so they do when they are read.
/// </summary>
internal static class PatternCodec
{
    private const ReadingSteps AllSteps = (ReadingSteps)((((int)ReadingSteps.Doubtful) << 1) - 1);
    private const int MostTypos = 2;
    private const int LongestGap = 1_000_000;

    private enum Kind
    {
        Sequence,
        Part,
        Exact,
        Hashtag,
        Domain,
        Emoji,
        Regex,
        Shape,
    }

    private enum ElementKind
    {
        Word,
        Gap,
        Choice,
    }

    /// <summary>What has a number once it was written.</summary>
    internal sealed class Numbers(IEnumerable<PlannedRule> rules)
    {
        private readonly Dictionary<object, int> _numbers = new(ReferenceComparer.Instance);

        public IReadOnlyList<PlannedAlternative> Alternatives { get; } =
            [.. rules.SelectMany(rule => rule.Patterns).SelectMany(pattern => pattern.Alternatives).Distinct<PlannedAlternative>(ReferenceComparer.Instance)];

        public int Of(object numbered) => _numbers[numbered];

        public void Add(object numbered, int number) => _numbers.Add(numbered, number);
    }

    /// <summary>Writes the alternatives of the rules and remembers their numbers.</summary>
    public static Numbers Write(ByteWriter writer, ImmutableArray<PlannedRule> rules)
    {
        var numbers = new Numbers(rules);
        var terms = numbers.Alternatives.OfType<SequenceAlternative>().SelectMany(sequence => TestsIn(sequence.Elements)).Select(test => test.Terms).Distinct<IReadOnlyDictionary<string, ReadingSteps>>(ReferenceComparer.Instance);
        writer.List([.. terms.Select((set, number) => (set, number))], numbered =>
        {
            WriteTerms(writer, numbered.set);
            numbers.Add(numbered.set, numbered.number);
        });
        writer.List([.. numbers.Alternatives.Select((alternative, number) => (alternative, number))], numbered =>
        {
            Write(writer, numbered.alternative, numbers);
            numbers.Add(numbered.alternative, numbered.number);
        });
        return numbers;
    }

    public static ImmutableArray<PlannedAlternative> Read(ByteReader reader)
    {
        var terms = reader.List(() => ReadTerms(reader));
        return reader.List(() => ReadAlternative(reader, terms));
    }

    private static IEnumerable<WordTest> TestsIn(ImmutableArray<SequenceElement> elements) => elements.SelectMany(element => element switch
    {
        WordElement word => [word.Test],
        ChoiceElement choice => choice.Options.SelectMany(TestsIn),
        _ => Enumerable.Empty<WordTest>(),
    });

    private static void WriteTerms(ByteWriter writer, IReadOnlyDictionary<string, ReadingSteps> terms)
    {
        writer.Flag(terms is CliticForms);
        if (terms is CliticForms forms)
        {
            writer.NewText(forms.Word);
            return;
        }

        writer.Count(terms.Count);
        foreach (var term in terms)
        {
            writer.NewText(term.Key);
            writer.Count((int)term.Value);
        }
    }

    private static IReadOnlyDictionary<string, ReadingSteps> ReadTerms(ByteReader reader)
    {
        if (reader.Flag())
            return CliticForms.Of(reader.NewText());

        var count = reader.Length();
        var terms = new Dictionary<string, ReadingSteps>(count, StringComparer.Ordinal);
        for (var index = 0; index < count; index++)
            terms[reader.NewText()] = ReadSteps(reader);
        return terms;
    }

    private static void Write(ByteWriter writer, PlannedAlternative alternative, Numbers numbers)
    {
        var kind = alternative switch
        {
            SequenceAlternative => Kind.Sequence,
            PartAlternative => Kind.Part,
            ExactAlternative => Kind.Exact,
            HashtagAlternative => Kind.Hashtag,
            DomainAlternative => Kind.Domain,
            EmojiAlternative => Kind.Emoji,
            RegexAlternative => Kind.Regex,
            ShapeAlternative => Kind.Shape,
            _ => throw new ArgumentException(alternative.GetType().Name, nameof(alternative)),
        };
        writer.Count((int)kind);
        writer.Number(alternative.Weight);
        switch (alternative)
        {
            case SequenceAlternative sequence:
                Write(writer, sequence.Elements, numbers);
                break;
            case PartAlternative part:
                writer.Text(part.Text);
                writer.Flag(part.Cased);
                writer.Count((int)part.Forbidden);
                break;
            case ExactAlternative exact:
                writer.List(exact.Words, writer.Text);
                break;
            case HashtagAlternative hashtag:
                writer.Text(hashtag.Text);
                writer.Flag(hashtag.Cased);
                writer.Count((int)hashtag.Forbidden);
                break;
            case DomainAlternative domain:
                writer.Text(domain.Host);
                break;
            case EmojiAlternative emoji:
                writer.Text(emoji.Emoji);
                break;
            case RegexAlternative regex:
                RegexCodec.Write(writer, regex.Root);
                break;
            case ShapeAlternative shape:
                writer.Count((int)shape.Shape);
                break;
        }
    }

    private static PlannedAlternative ReadAlternative(ByteReader reader, ImmutableArray<IReadOnlyDictionary<string, ReadingSteps>> terms)
    {
        var kind = reader.OneOf(Kind.Shape);
        var weight = reader.Number(int.MinValue, int.MaxValue);
        return kind switch
        {
            Kind.Sequence => new SequenceAlternative(weight, ReadElements(reader, terms)),
            Kind.Part => new PartAlternative(weight, reader.FilledText(), reader.Flag(), ReadSteps(reader)),
            Kind.Exact => new ExactAlternative(weight, reader.FilledList(reader.FilledText)),
            Kind.Hashtag => new HashtagAlternative(weight, reader.FilledText(), reader.Flag(), ReadSteps(reader)),
            Kind.Domain => new DomainAlternative(weight, reader.FilledText()),
            Kind.Emoji => new EmojiAlternative(weight, reader.FilledText()),
            Kind.Regex => new RegexAlternative(weight, RegexCodec.Read(reader)),
            _ => new ShapeAlternative(weight, reader.OneOf(ShapeKind.AccountNumber)),
        };
    }

    private static void Write(ByteWriter writer, ImmutableArray<SequenceElement> elements, Numbers numbers) => writer.List(elements, element =>
    {
        switch (element)
        {
            case WordElement { Test: var test }:
                writer.Count((int)ElementKind.Word);
                writer.Text(test.Base);
                writer.Count(numbers.Of(test.Terms));
                writer.Count((int)test.Forbidden);
                writer.Flag(test.Cased);
                writer.Count(test.Typo);
                break;
            case GapElement gap:
                writer.Count((int)ElementKind.Gap);
                writer.Count(gap.Minimum);
                writer.Count(gap.Maximum);
                break;
            case ChoiceElement choice:
                writer.Count((int)ElementKind.Choice);
                writer.List(choice.Options, option => Write(writer, option, numbers));
                break;
            default:
                throw new ArgumentException(element.GetType().Name, nameof(elements));
        }
    });

    private static ImmutableArray<SequenceElement> ReadElements(ByteReader reader, ImmutableArray<IReadOnlyDictionary<string, ReadingSteps>> terms) =>
        reader.Nested(() => reader.FilledList<SequenceElement>(() =>
        {
            switch (reader.OneOf(ElementKind.Choice))
            {
                case ElementKind.Word:
                    return new WordElement(new WordTest(reader.FilledText(), terms[reader.Index(terms.Length)], ReadSteps(reader), reader.Flag(), reader.Count(MostTypos)));
                case ElementKind.Gap:
                    var minimum = reader.Count(LongestGap);
                    var maximum = reader.Count(LongestGap);
                    return minimum <= maximum ? new GapElement(minimum, maximum) : throw reader.Error("a gap that ends before it begins");
                default:
                    return new ChoiceElement(reader.FilledList(() => ReadElements(reader, terms)));
            }
        }));

    private static ReadingSteps ReadSteps(ByteReader reader) => (ReadingSteps)reader.Count((int)AllSteps);
}
