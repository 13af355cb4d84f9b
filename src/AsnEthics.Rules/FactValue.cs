namespace AsnEthics.Rules;

/// <summary>The value of a fact: yes or no, a whole number, or text. Strings, booleans and integers convert to it implicitly.</summary>
public readonly record struct FactValue
{
    private readonly string? _text;
    private readonly long _number;

    private FactValue(FactValueKind kind, string? text, long number) => (Kind, _text, _number) = (kind, text, number);

    /// <summary>Which of the three kinds of value this is.</summary>
    public FactValueKind Kind { get; }

    /// <summary>A text, for facts of the kinds <c>text</c> and <c>one_of</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator FactValue(string text) => new(FactValueKind.Text, text ?? throw new ArgumentNullException(nameof(text)), 0);

    /// <summary>Yes or no, for facts of the kind <c>yes_no</c>.</summary>
    /// <param name="yes">True for yes.</param>
    public static implicit operator FactValue(bool yes) => new(FactValueKind.YesNo, null, yes ? 1 : 0);

    /// <summary>A whole number, for facts of the kind <c>number</c>.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FactValue(long number) => new(FactValueKind.Number, null, number);

    /// <summary>A whole number, for facts of the kind <c>number</c>.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FactValue(int number) => new(FactValueKind.Number, null, number);

    internal string Text => _text ?? "";

    internal long Number => _number;

    internal bool IsYes => _number != 0;

    /// <summary>The value as a rule file writes it.</summary>
    public override string ToString() => Kind switch
    {
        FactValueKind.Text => "\"" + _text + "\"",
        FactValueKind.YesNo => IsYes ? "yes" : "no",
        _ => _number.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}

/// <summary>The kinds of <see cref="FactValue"/>.</summary>
public enum FactValueKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A whole number of 64 bits.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,
}
