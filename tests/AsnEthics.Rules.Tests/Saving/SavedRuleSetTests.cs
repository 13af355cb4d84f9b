using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AsnEthics.Rules.Saving;
using AsnEthics.Rules.Tests.Differential;
using AsnEthics.Rules.Tests.Properties;
using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Saving;

/// <summary>That loaded rule sets answer as those that were saved is also held by the differential tests, whose fresh rule sets are loaded ones.</summary>
public sealed class SavedRuleSetTests
{
    [Fact]
    public void TheBaseSetComesBackAsItWas()
    {
        var loaded = Load(Saved(BuiltInRuleSets.Se137));
        Assert.Equal(BuiltInRuleSets.Se137.Digest, loaded.Digest);
        Assert.Equal(BuiltInRuleSets.Se137.Guidelines.AsEnumerable(), loaded.Guidelines.AsEnumerable());
        Assert.Equal(BuiltInRuleSets.Se137.Rules.Select(Described), loaded.Rules.Select(Described));
        foreach (var post in SamplePosts.All)
            Assert.Equal(Answer(BuiltInRuleSets.Se137, post), Answer(loaded, post));
    }

    [Fact]
    public void TheLibraryCarriesTheBaseSetAsItsRuleFilesAreCompiled()
    {
        var compiled = RuleSetCompiler.Compile(BuiltInRuleSets.Se137Sources, new RuleSetCompilerOptions { RunExamples = false, RunLints = false }).RuleSet!;
        Assert.True(ContentOf(Saved(compiled)).AsSpan().SequenceEqual(ContentOf(Saved(BuiltInRuleSets.Se137))), "Rules, or what makes forms of words, were changed: run the command in src/AsnEthics.Rules/BuiltIn/README.md that builds se137.asnset.");
    }

    [Fact]
    public void SavingWhatWasLoadedGivesTheSameBytes()
    {
        var saved = Saved(BuiltInRuleSets.Se137);
        Assert.Equal(saved, Saved(BuiltInRuleSets.Se137));
        Assert.Equal(saved, Saved(Load(saved)));
    }

    [Fact]
    public void ARuleSetMayStandBetweenOtherBytes()
    {
        using var stream = new MemoryStream();
        stream.WriteByte(7);
        Small().Save(stream);
        stream.WriteByte(8);
        stream.Position = 1;
        Assert.True(RuleSet.Load(stream).HasFindings("ini hoaks"));
        Assert.Equal(8, stream.ReadByte());
    }

    [Fact]
    public void AStreamThatGivesAByteAtATimeIsReadToItsEnd()
    {
        using var stream = new SlowStream(Saved(Small()));
        Assert.True(RuleSet.Load(stream).HasFindings("ini hoaks"));
    }

    [Fact]
    public void AnotherVersionOfTheLibraryIsNamedAndRefused()
    {
        using var stream = new MemoryStream();
        SavedRuleSet.Write(stream, ContentOf(Saved(Small())), "0.0.7-lain");
        Assert.StartsWith("The rule set was saved by version 0.0.7-lain of AsnEthics.Rules, and this is version ", Refused(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherFilesAreRefused()
    {
        Assert.Equal("This is no saved rule set: it does not begin with ASNRULES.", Refused(Encoding.UTF8.GetBytes("ruleset \"uji\" version \"1.0.0\"")));
        Assert.Equal("The saved rule set is damaged: it ends too soon. Compile the rule files anew and save them again.", Refused([]));
        var layout = Saved(Small());
        layout[8] = 99;
        Assert.StartsWith("The rule set was saved in layout 99, ", Refused(layout), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPrefixAndEveryChangedByteIsRefused()
    {
        var saved = Saved(Small());
        for (var length = 0; length < saved.Length; length++)
            Refused(saved[..length]);
        for (var index = 0; index < saved.Length; index++)
        {
            var changed = saved.ToArray();
            changed[index] ^= 0x40;
            Refused(changed);
        }
    }

    /// <summary>Whoever changes bytes can make the digest anew. What then still loads is a rule set like any other: it checks posts and can be saved.</summary>
    [Fact]
    public void ChangedBytesUnderATrueDigestAreARuleSetOrRefused()
    {
        var random = new Random(137);
        var contents = Enumerable.Range(0, 40).Select(seed => ContentOf(Saved(Random(seed)))).ToArray();
        var loadedSets = 0;
        for (var run = 0; run < FuzzRuns.Wanted(6_000); run++)
        {
            var content = contents[random.Next(contents.Length)].ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                content[random.Next(content.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : random.Next(12));
            RuleSet loaded;
            try
            {
                loaded = Load(WithHead(content));
            }
            catch (RuleSetFormatException)
            {
                continue;
            }

            loadedSets++;
            foreach (var post in SamplePosts.All.Skip(random.Next(50)).Take(6))
                Explain(loaded, post);
            Saved(loaded);
        }

        Assert.InRange(loadedSets, FuzzRuns.Wanted(6_000) / 20, FuzzRuns.Wanted(6_000));
    }

    /// <summary>A list, a string or a number that says it is longer than all that follows.</summary>
    [Fact]
    public void LengthsThatLieTakeNoMemory()
    {
        var content = ContentOf(Saved(Small()));
        var refused = 0;
        for (var index = 0; index < content.Length - 5; index++)
        {
            var lying = content.ToArray();
            lying.AsSpan(index, 4).Fill(0xFF);
            lying[index + 4] = 0x07;
            using var stream = new MemoryStream(WithHead(lying));
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                SavedRuleSet.Read(stream, SavedRuleSet.Version);
            }
            catch (RuleSetFormatException)
            {
                refused++;
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        }

        Assert.InRange(refused, content.Length / 4, content.Length);
    }

    [Fact]
    public void NothingIsSavedToOrLoadedFromNull()
    {
        Assert.Throws<ArgumentNullException>(() => Small().Save(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Load(null!));
    }

    private static RuleSet Small() => CompiledRules.Compile(
        """
        ruleset "uji" version "1.0.0"
        guidelines "UJI" "Uji"
          1 "Satu"
        end
        facts
          akun one_of "pribadi", "resmi"
        end
        rule UJI-01 "Kata"
          guideline 1   severity low
          message id "{hit}"
          find
            kata : word "hoaks"
            akar : root "sebar"
            nomor : regex /R-\d{3}/
          end
          flag post when kata or (akar and nomor and akun is "resmi")
          examples
            yes "hoaks"
            no "benar"
          end
        end
        """);

    private static RuleSet Random(int seed) =>
        RuleSetCompiler.Compile([RuleSource.FromText("acak.asnrules", RuleSetMaker.Make(new Dice(seed)).ToString())], new RuleSetCompilerOptions { RunExamples = false, Date = RuleSetMaker.Days[0] }).RuleSet!;

    /// <summary>The most letters that a post may have are among what was changed.</summary>
    private static void Explain(RuleSet rules, string post)
    {
        try
        {
            rules.Explain(post, null, new CheckOptions { Date = RuleSetMaker.Days[0] });
        }
        catch (ArgumentException exception) when (exception.ParamName == "text")
        {
        }
    }

    private static byte[] Saved(RuleSet rules)
    {
        using var stream = new MemoryStream();
        rules.Save(stream);
        return stream.ToArray();
    }

    private static RuleSet Load(byte[] saved)
    {
        using var stream = new MemoryStream(saved);
        return RuleSet.Load(stream);
    }

    private static string Refused(byte[] saved) => Assert.Throws<RuleSetFormatException>(() => Load(saved)).Message;

    /// <summary>What stands behind the head: mark, layout, version, length and digest.</summary>
    private static byte[] ContentOf(byte[] saved)
    {
        var length = 9 + 1 + saved[9];
        Assert.Equal(SHA256.HashData(saved.AsSpan(length + 36)), saved.AsSpan(length + 4, 32).ToArray());
        Assert.Equal(saved.Length - length - 36, BinaryPrimitives.ReadInt32LittleEndian(saved.AsSpan(length)));
        return saved[(length + 36)..];
    }

    private static byte[] WithHead(byte[] content)
    {
        using var stream = new MemoryStream();
        SavedRuleSet.Write(stream, content, SavedRuleSet.Version);
        return stream.ToArray();
    }

    private static (string, string, string, string, Severity, RuleStatus, string?) Described(RuleDescription rule) =>
        (rule.Id, rule.Title, string.Join(" ", rule.Guidelines.Select(point => point.Number)), rule.Category, rule.Severity, rule.Status, rule.Owner);

    private static string Answer(RuleSet rules, string post)
    {
        var result = rules.Check(post, null, new CheckOptions { Date = new DateTime(2026, 1, 5) });
        var findings = result.Findings.Select(finding => $"{finding.RuleId} {finding.Start}-{finding.End} {finding.Message} {finding.Advice} {string.Join(",", finding.Evidence.Select(evidence => $"{evidence.Pattern}:{evidence.Start}-{evidence.End} {string.Join("+", evidence.Steps)}"))}");
        return string.Join("\n", findings.Concat(result.Undecided.Select(undecided => $"{undecided.RuleId}?{undecided.Fact}")));
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
