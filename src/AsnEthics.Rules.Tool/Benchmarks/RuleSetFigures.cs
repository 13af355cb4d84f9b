using System.Collections.Immutable;

namespace AsnEthics.Rules.Tool.Benchmarks;

/// <summary>What a rule set costs.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Rules">How many rules it holds.</param>
/// <param name="FirstBuild">Compiling it for the first time in this process; null where something of it was compiled before.</param>
/// <param name="Build">Compiling it again: the median.</param>
/// <param name="Bytes">Memory it keeps, once compiled.</param>
/// <param name="BytesInUse">Memory it keeps when it has seen the corpus: words it remembers are in it.</param>
/// <param name="OneThread">Checking the corpus on one thread: the least of the rounds.</param>
/// <param name="AllThreads">Checking it on all processors: the least of the rounds.</param>
/// <param name="PostsFound">Posts with findings.</param>
internal sealed record RuleSetFigures(string Name, int Rules, TimeSpan? FirstBuild, TimeSpan Build, long Bytes, long BytesInUse, TimeSpan OneThread, TimeSpan AllThreads, int PostsFound);

/// <summary>What one rule costs.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Alone">Checking the corpus with this rule alone, on one thread.</param>
/// <param name="PostsFound">Posts in which it finds something.</param>
internal sealed record RuleFigures(RuleDescription Rule, TimeSpan Alone, int PostsFound);

/// <summary>What one pattern costs.</summary>
/// <param name="Rule">The rule that has it.</param>
/// <param name="Pattern">Its name.</param>
/// <param name="Alone">Checking the corpus with this pattern alone, on one thread.</param>
/// <param name="PostsFound">Posts in which it is found.</param>
internal sealed record PatternFigures(RuleDescription Rule, string Pattern, TimeSpan Alone, int PostsFound);

/// <summary>All figures of a run.</summary>
/// <param name="Corpus">The posts.</param>
/// <param name="Rounds">How often they were checked.</param>
/// <param name="Processors">On how many processors.</param>
/// <param name="TextLayer">Checking the corpus for a single word that stands in no post, on one thread: what every rule set pays for reading.</param>
/// <param name="RuleSets">The rule sets.</param>
/// <param name="Rules">The rules, dearest first; empty where they were not measured.</param>
/// <param name="Patterns">Their patterns, dearest first; empty where they were not measured.</param>
internal sealed record BenchFigures(
    BenchCorpus Corpus, int Rounds, int Processors, TimeSpan TextLayer, ImmutableArray<RuleSetFigures> RuleSets, ImmutableArray<RuleFigures> Rules, ImmutableArray<PatternFigures> Patterns);
