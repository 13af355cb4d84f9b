using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Language;

public class MessageTests
{
    private const string Body = """
        find
          klaim : word "katanya", "konon"
          desak : word "sebarkan", "viralkan"
        end
        flag post when klaim and desak
        """;

    [Theory]
    [InlineData("Ada {hit}.", "Ada Katanya … sebarkan … VIRALKAN.")]
    [InlineData("{klaim}: {desak}", "Katanya: sebarkan … VIRALKAN")]
    [InlineData("{title} (pedoman {guideline})", "Aturan uji (pedoman 1, 2)")]
    [InlineData("{{hit}} {{{hit}}}", "{hit} {Katanya … sebarkan … VIRALKAN}")]
    [InlineData("Tanpa isian", "Tanpa isian")]
    public void PlaceholdersAreFilled(string message, string expected)
    {
        var rules = CompiledRules.CompileRule($"""guideline 1, 2 severity low message id "{message}" advice id "Saran: {message}" """ + Body);
        var finding = Assert.Single(rules.Check("Katanya benar. Ayo sebarkan, ayo VIRALKAN").Findings);
        Assert.Equal(expected, finding.Message);
        Assert.Equal("Saran: " + expected, finding.Advice);
    }

    [Fact]
    public void WordsOfOverlappingHitsAreJoined()
    {
        var rules = CompiledRules.CompileRule("""
            guideline 1 severity low message id "{hit} / {a} / {b}"
            find a : phrase "orang dalam" b : phrase "dalam kantor" end
            flag sentence when a and b
            """);
        Assert.Equal("orang dalam kantor / orang dalam / dalam kantor", rules.Check("Ada orang dalam kantor").Findings[0].Message);
    }

    [Fact]
    public void PatternsWithoutAHitLeaveTheirPlaceEmpty()
    {
        var rules = CompiledRules.CompileRule("""
            guideline 1 severity low message id "[{a}][{b}]"
            find a : word "satu" b : word "dua" end
            flag sentence when a or b
            """);
        Assert.Equal("[][Dua]", rules.Check("Dua").Findings[0].Message);
    }

    [Theory]
    [InlineData("id", "Pesan", "Saran")]
    [InlineData("en", "Message", "Advice")]
    [InlineData("en-GB", "Message", "Advice")]
    [InlineData("EN_us", "Message", "Advice")]
    [InlineData("fr", "Pesan", "Saran")]
    [InlineData(null, "Pesan", "Saran")]
    public void TheLanguageIsTheOneAskedFor(string? language, string message, string advice) =>
        AssertTexts("message id \"Pesan\" message en \"Message\" advice id \"Saran\" advice en \"Advice\"", language, message, advice);

    [Theory]
    [InlineData("message id \"Pesan\" advice en \"Advice\"", "en", "Pesan", "Advice")]
    [InlineData("message id \"Pesan\" advice en \"Advice\"", "id", "Pesan", "Advice")]
    [InlineData("message en \"Message\"", "id", "Message", null)]
    [InlineData("advice id \"Saran\"", "en", "Aturan uji", "Saran")]
    [InlineData("", "id", "Aturan uji", null)]
    public void AMissingLanguageFallsBack(string texts, string language, string message, string? advice) => AssertTexts(texts, language, message, advice);

    [Fact]
    public void TheRuleSetSaysWhichLanguageIsShownWhereNoneIsAskedFor()
    {
        var rules = CompiledRules.Compile("""
            ruleset "uji" version "1" language en
            guidelines "UJI" "Pedoman uji" 1 "Satu" end
            rule UJI-01 "Aturan uji"
              guideline 1 severity low message id "Pesan" message en "Message"
              find a : word "satu" end
              flag sentence when a
              examples yes "satu" no "dua" end
            end
            """);
        Assert.Equal("Message", rules.Check("satu").Findings[0].Message);
        Assert.Equal("Pesan", rules.Check("satu", options: new CheckOptions { Language = "id" }).Findings[0].Message);
    }

    private static void AssertTexts(string texts, string? language, string message, string? advice)
    {
        var rules = CompiledRules.CompileRule("guideline 1 severity low " + texts + " find a : word \"satu\" end flag sentence when a");
        var finding = Assert.Single(rules.Check("satu", options: new CheckOptions { Language = language }).Findings);
        Assert.Equal(message, finding.Message);
        Assert.Equal(advice, finding.Advice);
    }
}
