using AsnEthics.Rules.Normalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace AsnEthics.Rules.Tests.Normalization;

public sealed class PhoneticKeyTests
{
    [Theory]
    [InlineData("cukong", "tjoekong")]
    [InlineData("jablay", "djablay")]
    [InlineData("nyonya", "njonja")]
    [InlineData("masyarakat", "masjarakat")]
    [InlineData("goblok", "goblog")]
    [InlineData("kampret", "kampred")]
    [InlineData("fitnah", "pitnah")]
    [InlineData("provokasi", "profokasi")]
    [InlineData("hoaks", "hoax")]
    [InlineData("khilafah", "kilafah")]
    [InlineData("anjing", "anjink")]
    [InlineData("bangsat", "bangzat")]
    [InlineData("biadab", "byadab")]
    [InlineData("bodoh", "bodo")]
    public void TheSameSpelledAnotherWayIsHeardAtOnce(string word, string other) => Assert.Equal(Key(word, PhoneticLevel.Spelling), Key(other, PhoneticLevel.Spelling));

    [Theory]
    [InlineData("goblok", "gublug")]
    [InlineData("monyet", "munyit")]
    [InlineData("anjing", "anjeng")]
    [InlineData("kerbau", "kerbo")]
    [InlineData("sampai", "sampe")]
    public void VowelsOfAnotherRegionAreHeardAtTheSecondLevel(string word, string other)
    {
        Assert.NotEqual(Key(word, PhoneticLevel.Spelling), Key(other, PhoneticLevel.Spelling));
        Assert.Equal(Key(word, PhoneticLevel.Vowels), Key(other, PhoneticLevel.Vowels));
    }

    [Theory]
    [InlineData("bangsat", "bengset")]
    [InlineData("bajingan", "bajingang")]
    [InlineData("goblok", "guoblok")]
    [InlineData("anjing", "anjingz")]
    public void WhatIsMerelyCloseIsHeardAtTheThirdLevel(string word, string other)
    {
        Assert.NotEqual(Key(word, PhoneticLevel.Vowels), Key(other, PhoneticLevel.Vowels));
        Assert.Equal(Key(word, PhoneticLevel.Close), Key(other, PhoneticLevel.Close));
    }

    [Theory]
    [InlineData("anjing", "asing")]
    [InlineData("bangsat", "bangsa")]
    [InlineData("babi", "bibir")]
    [InlineData("tolol", "tolong")]
    public void OtherWordsSoundOtherwise(string word, string other) => Assert.All(PhoneticKey.Levels, level => Assert.NotEqual(Key(word, level), Key(other, level)));

    [Fact]
    public void KeysOfTwoLevelsAreNeverEqual() => Assert.Equal(3, PhoneticKey.Levels.Select(level => Key("papa", level)).Distinct().Count());

    [Theory]
    [InlineData("banyak", "bnj")] // The k at the end is one that a level may leave out.
    [InlineData("bandit", "bndt")]
    [InlineData("bandid", "bndt")]
    [InlineData("anjingz", "njn")]
    [InlineData("kerbau", "krb")]
    [InlineData("kerbaw", "krb")]
    [InlineData("tokohku", "tkhk")]
    public void TheFrameIsWhatAllLevelsHaveInCommon(string word, string frame) => Assert.All(PhoneticKey.Levels, level => Assert.Equal(frame, Frame(Key(word, level))));

    /// <summary>Words that sound alike at any level are under one frame: else an index by frames would miss some.</summary>
    [Property(MaxTest = 20_000)]
    public Property AWordHasOneFrameAtAllLevels() =>
        Prop.ForAll(Words, word => PhoneticKey.Levels.Select(level => Frame(Key(word, level))).Distinct().Count() == 1);

    private static Arbitrary<string> Words { get; } =
        Arb.From(Gen.Elements("aaeiioouuuwyyhsgknbdptzxq".ToCharArray()).NonEmptyListOf().Where(letters => letters.Count <= 24).Select(letters => string.Concat(letters)));

    private static string Frame(string key)
    {
        Span<char> frame = stackalloc char[key.Length];
        return frame[..PhoneticKey.WriteFrame(key, frame)].ToString();
    }

    private static string Key(string word, PhoneticLevel level) => PhoneticKey.Of(word, level);
}
