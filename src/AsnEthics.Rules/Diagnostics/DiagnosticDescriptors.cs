using System.Collections.Immutable;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Every code of the language. A code's meaning never changes; a dropped code is never used again.</summary>
internal static class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor Syntax = Error("E001", "the text does not fit the grammar");
    public static readonly DiagnosticDescriptor NotClosed = Error("E002", "a block or section is not closed");
    public static readonly DiagnosticDescriptor Duplicate = Error("E003", "the same id, name or entry twice");
    public static readonly DiagnosticDescriptor UnknownName = Error("E004", "unknown name");
    public static readonly DiagnosticDescriptor UnknownFact = Error("E005", "unknown fact");
    public static readonly DiagnosticDescriptor FactType = Error("E006", "a fact against its kind");
    public static readonly DiagnosticDescriptor GuidelineOutside = Error("E007", "guideline number outside its catalogue");
    public static readonly DiagnosticDescriptor MoreThanNamed = Error("E008", "more patterns demanded than named");
    public static readonly DiagnosticDescriptor Regex = Error("E009", "regular expression outside the subset");
    public static readonly DiagnosticDescriptor Circular = Error("E010", "imports or lists in a circle");
    public static readonly DiagnosticDescriptor Import = Error("E011", "import not found or version not satisfied");
    public static readonly DiagnosticDescriptor NotUpstream = Error("E012", "tune or disable of something that is not there");
    public static readonly DiagnosticDescriptor ExampleFails = Error("E013", "example fails");
    public static readonly DiagnosticDescriptor ExampleMissing = Error("E014", "yes or no example missing");
    public static readonly DiagnosticDescriptor SpanDiffers = Error("E015", "marked span differs from the reported one");
    public static readonly DiagnosticDescriptor EmptyPattern = Error("E016", "pattern empty after normalising");
    public static readonly DiagnosticDescriptor UnknownPlaceholder = Error("E017", "unknown placeholder");
    public static readonly DiagnosticDescriptor Unquoted = Error("E018", "text without quotes, or an invisible character");
    public static readonly DiagnosticDescriptor ListFile = Error("E019", "list file missing, outside the folder, or not UTF-8");
    public static readonly DiagnosticDescriptor Limit = Error("E020", "a limit was passed");

    public static readonly DiagnosticDescriptor NeverMatches = Warning("W101", "pattern that can never match as written");
    public static readonly DiagnosticDescriptor SeveralWords = Warning("W102", "several words where one belongs");
    public static readonly DiagnosticDescriptor CoveredEntry = Warning("W103", "entry covered by another one");
    public static readonly DiagnosticDescriptor FlagsTwice = Warning("W104", "the same entry flags in two rules");
    public static readonly DiagnosticDescriptor Unused = Warning("W105", "unused name");
    public static readonly DiagnosticDescriptor IdleException = Warning("W106", "exception that can never cover a hit");
    public static readonly DiagnosticDescriptor GreedyException = Warning("W107", "exception that swallows every hit");
    public static readonly DiagnosticDescriptor FormOfAnotherWord = Warning("W108", "generated form that is another word");
    public static readonly DiagnosticDescriptor ShortPattern = Warning("W109", "too few letters for a loose match");
    public static readonly DiagnosticDescriptor SlowPattern = Warning("W110", "pattern that reads every post to its end");
    public static readonly DiagnosticDescriptor ConstantCondition = Warning("W111", "condition that is always or never true");
    public static readonly DiagnosticDescriptor MixedAndOr = Warning("W112", "and mixed with or");
    public static readonly DiagnosticDescriptor ReadAlready = Warning("W113", "spelling that reading finds already");
    public static readonly DiagnosticDescriptor SameEntry = Warning("W114", "two entries that are the same word");
    public static readonly DiagnosticDescriptor MixedScripts = Warning("W115", "mixed scripts or invisible characters in text");
    public static readonly DiagnosticDescriptor DistanceBeyondScope = Warning("W116", "distance longer than the scope");
    public static readonly DiagnosticDescriptor NoDenialGuard = Warning("W117", "grave rule that takes no notice of denial");
    public static readonly DiagnosticDescriptor NoIndonesianMessage = Warning("W118", "no Indonesian message");
    public static readonly DiagnosticDescriptor OverrideExpired = Warning("W119", "override has expired");
    public static readonly DiagnosticDescriptor UncoveredGuideline = Warning("W120", "guideline without an active rule");
    public static readonly DiagnosticDescriptor Noisy = Warning("W121", "rule that finds something in clean posts");
    public static readonly DiagnosticDescriptor NotRobust = Warning("W122", "rule that disguises get past");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Syntax, NotClosed, Duplicate, UnknownName, UnknownFact, FactType, GuidelineOutside, MoreThanNamed, Regex, Circular,
        Import, NotUpstream, ExampleFails, ExampleMissing, SpanDiffers, EmptyPattern, UnknownPlaceholder, Unquoted, ListFile, Limit,
        NeverMatches, SeveralWords, CoveredEntry, FlagsTwice, Unused, IdleException, GreedyException, FormOfAnotherWord, ShortPattern,
        SlowPattern, ConstantCondition, MixedAndOr, ReadAlready, SameEntry, MixedScripts,
        DistanceBeyondScope, NoDenialGuard, NoIndonesianMessage, OverrideExpired, UncoveredGuideline, Noisy, NotRobust,
    ];

    private static DiagnosticDescriptor Error(string code, string title) => new(code, DiagnosticSeverity.Error, title);

    private static DiagnosticDescriptor Warning(string code, string title) => new(code, DiagnosticSeverity.Warning, title);
}
