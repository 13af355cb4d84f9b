using AsnEthics.Rules.Tests.Support;

namespace AsnEthics.Rules.Tests.Checking;

/// <summary>What checks look into is made once, at the first of them or before.</summary>
public class PreparationTests
{
    private const int Threads = 8;
    private const string Insult = "Dasar goblok!";

    [Fact]
    public void FirstChecksOfManyThreadsAnswerAsThoseOfAPreparedRuleSet()
    {
        var prepared = Compile();
        prepared.Prepare();
        prepared.Prepare();
        var expected = Answers.Of(prepared.Check(Insult));

        var fresh = Compile();
        var answers = new string[Threads];
        using var together = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            together.SignalAndWait();
            answers[number] = Answers.Of(fresh.Check(Insult));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(answers, answer => Assert.Equal(expected, answer));
        Assert.NotEmpty(prepared.Check(Insult).Findings);
    }

    [Fact]
    public void TablesAreMadeWhenTheyAreWanted()
    {
        var (checkedFirst, prepared) = (Compile(), Compile());
        Assert.False(checkedFirst.IsPrepared);
        Assert.NotEmpty(checkedFirst.Check(Insult).Findings);
        Assert.True(checkedFirst.IsPrepared);

        prepared.Prepare();
        Assert.True(prepared.IsPrepared);
    }

    private static RuleSet Compile() => CompiledRules.CompileRule("""
        guideline 1   severity medium   category general
        message id "{hit}"
        find
          kata : root "goblok", "fitnah", "tipu"
        end
        flag post when kata
        """);
}
