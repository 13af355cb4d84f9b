namespace AsnEthics.Rules.Normalization;

/// <summary>Digits and signs that stand for letters by their look, and signs that cover a letter up.</summary>
internal static class SignLetters
{
    /// <summary>The mark of a covered letter in a key.</summary>
    public const char Mask = '*';

    /// <summary>The letter a digit or sign looks like most; <c>\0</c> where it looks like none.</summary>
    public static char LetterOf(char unit) => unit switch
    {
        '0' or '°' => 'o',
        '1' or '!' or '|' or '¡' => 'i',
        '3' or '€' => 'e',
        '4' or '@' or '^' => 'a',
        '5' or '$' or '§' => 's',
        '6' or '9' => 'g',
        '7' or '+' or '†' => 't',
        '8' => 'b',
        '(' or '<' or '{' or '¢' => 'c',
        '£' => 'l',
        '¥' => 'y',
        'µ' => 'u',
        _ => '\0',
    };

    /// <summary>The second letter that a sign can be: a <c>1</c> is i and l, a <c>6</c> g and b.</summary>
    public static char OtherLetterOf(char unit) => unit switch
    {
        '1' or '!' or '|' => 'l',
        '6' => 'b',
        '£' => 'e',
        '<' or '{' => 'k',
        _ => '\0',
    };

    /// <summary>Whether a sign that is neither letter nor digit stands for a letter.</summary>
    public static bool IsSign(char unit) => !char.IsDigit(unit) && LetterOf(unit) != '\0';

    /// <summary>Whether a sign stands for a letter where a word begins or ends; brackets there are brackets.</summary>
    public static bool IsSignAtEdge(char unit) => IsSign(unit) && unit is not ('(' or '<' or '{' or '^' or '§' or '°' or '†');

    /// <summary>Whether a sign covers up a letter where a word begins or ends (anj***), where most signs are punctuation.</summary>
    public static bool IsMaskAtEdge(char unit) => unit is '*' or '✱' or '＊' or '∗' or '•' or '●';

    /// <summary>Whether a sign covers up a letter (b*ngs*t).</summary>
    public static bool IsMask(char unit) => unit is '*' or '-' or '.' or '#' or '_' or '×' or '•' or '✱' or '＊' or '∗' or '%' or '?' or '~' or '^' or '=' or '■' or '□' or '█' or '●' or '○';
}
