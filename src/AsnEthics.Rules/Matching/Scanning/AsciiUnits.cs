namespace AsnEthics.Rules.Matching.Scanning;

/// <summary>The classes and the folded letters of the 128 units of ASCII, a line a row of sixteen.</summary>
internal static class AsciiUnits
{
    public const int Count = 128;

    /// <summary>A unit of no class, which stands where nothing was read.</summary>
    public const char OfNoClass = '_';

    // One letter each, so that a row stays a row.
    private const byte O = UnitClasses.None;
    private const byte D = UnitClasses.Digit;
    private const byte S = UnitClasses.Space;
    private const byte E = UnitClasses.EdgeSign;
    private const byte L = UnitClasses.LeadSign;
    private const byte N = UnitClasses.NumberSign;
    private const byte B = UnitClasses.LeadSign | UnitClasses.NumberSign;
    private const byte C = UnitClasses.Letter | UnitClasses.Capital;
    private const byte A = UnitClasses.Letter;

    public static ReadOnlySpan<byte> Classes =>
    [
        E, E, E, E, E, E, E, E, E, S, S, S, S, S, E, E,
        E, E, E, E, E, E, E, E, E, E, E, E, E, E, E, E,
        S, L, O, E, E, O, E, O, O, O, E, E, N, N, N, B, //   ! " # $ % & ' ( ) * + , - . /
        D, D, D, D, D, D, D, D, D, D, B, L, L, L, O, O, // 0 1 2 3 4 5 6 7 8 9 : ; < = > ?
        E, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, // @ A B C D E F G H I J K L M N O
        C, C, C, C, C, C, C, C, C, C, C, O, O, O, O, O, // P Q R S T U V W X Y Z [ \ ] ^ _
        O, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, // ` a b c d e f g h i j k l m n o
        A, A, A, A, A, A, A, A, A, A, A, O, E, O, O, E, // p q r s t u v w x y z { | } ~
    ];

    public static ReadOnlySpan<byte> Folded =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 0, 0, 0, 0, 0,
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 0, 0, 0, 0, 0,
    ];
}
