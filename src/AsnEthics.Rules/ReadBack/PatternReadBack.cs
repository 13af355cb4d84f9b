using System.Collections.Immutable;
using AsnEthics.Rules.Syntax.Ast;
using static AsnEthics.Rules.ReadBack.IndonesianWords;

namespace AsnEthics.Rules.ReadBack;

/// <summary>Says what a pattern finds.</summary>
internal static class PatternReadBack
{
    public static string Of(ImmutableArray<PatternSyntax> patterns) => string.Join(" atau ", patterns.Select(Of));

    public static string Of(PatternSyntax pattern)
    {
        var modifiers = pattern.Modifiers.Select(Of).ToList();
        return KindOf(pattern) + (modifiers.Count == 0 ? "" : $" ({string.Join("; ", modifiers)})");
    }

    private static string KindOf(PatternSyntax pattern) => pattern switch
    {
        TextPatternSyntax { Kind: PatternKind.Phrase } phrase => "frasa " + Or(phrase.Texts.Select(text => PhraseReadBack.Of(text.Value))),
        TextPatternSyntax text => Kind(text.Kind) + Or(text.Texts.Select(entry => Quote(entry.Value))),
        RegexPatternSyntax regex => $"ungkapan reguler /{regex.Regex.Pattern}/",
        ShapePatternSyntax shape => Shape(shape.Shape.Text),
        ListPatternSyntax list => "isi daftar " + list.Name.Text,
        _ => "",
    };

    private static string Kind(PatternKind kind) => kind switch
    {
        PatternKind.Word => "kata ",
        PatternKind.Root => "semua bentuk kata dasar ",
        PatternKind.Part => "kata yang memuat huruf-huruf ",
        PatternKind.Exact => "tulisan persis ",
        PatternKind.Hashtag => "tagar ",
        PatternKind.Domain => "tautan ke ",
        _ => "emoji ",
    };

    private static string Shape(string shape) => shape switch
    {
        "nik" => "nomor induk kependudukan (NIK)",
        "nip" => "nomor induk pegawai (NIP)",
        "phone" => "nomor telepon",
        "email" => "alamat surel",
        "url" => "tautan",
        "money" => "jumlah uang",
        "account_number" => "nomor rekening",
        _ => shape,
    };

    private static string Of(ModifierSyntax modifier) => modifier switch
    {
        CasedModifierSyntax => "huruf besar dan kecil seperti tertulis",
        InModifierSyntax => "juga di dalam nama akun dan tautan",
        NoStepModifierSyntax no => Without(no.Step.Text),
        TypoModifierSyntax typo => $"boleh salah tulis sampai {Number(typo.Letters.Value)} huruf",
        WeightModifierSyntax weight => $"berbobot {Number(weight.Weight.Value)}",
        OnlyModifierSyntax only => "hanya bentuk dasar dan bentuk berimbuhan " + Or(only.Affixes.Select(affix => affix.Text)),
        ExceptModifierSyntax except => "kecuali bentuk berimbuhan " + Or(except.Affixes.Select(affix => affix.Text)),
        _ => "",
    };

    private static string Without(string step) => step switch
    {
        "leet" => "tanpa membaca angka atau tanda sebagai huruf",
        "repeat" => "tanpa membaca huruf yang diulang",
        "spaced" => "tanpa membaca kata yang dipisah atau digabung",
        "slang" => "tanpa membaca ejaan singkat dan gaul",
        "clitic" => "tanpa akhiran seperti -nya dan -lah",
        _ => "tanpa " + step,
    };
}
