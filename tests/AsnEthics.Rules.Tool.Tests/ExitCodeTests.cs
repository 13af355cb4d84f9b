using AsnEthics.Rules.Tool.Tests.Support;

namespace AsnEthics.Rules.Tool.Tests;

public sealed class ExitCodeTests
{
    /// <summary>Arguments (RULES, WRONG, FAILING, POSTS, UTF16, LATIN1 and FOLDER stand for files), input, exit code, and what standard error says first.</summary>
    public static TheoryData<string, string, int, string> Cases => new()
    {
        { "check --no-base --rules RULES", "ini biasa\n", 0, "1 post checked: 0 with findings; 0 findings" },
        { "check --no-base --rules RULES", "", 0, "0 posts checked" },
        { "check --no-base --rules RULES", "ini tongkol\n", 1, "1 post checked: 1 with findings; 1 finding" },
        { "check --no-base --rules RULES", "ini kerapu\n", 0, "1 post checked: 1 with findings; 0 findings; 1 finding of a rule on trial" },
        { "check --no-base --rules RULES", "ini bandeng\n", 0, "1 post checked: 0 with findings; 0 findings; 1 undecided for want of facts: has_link" },
        { "check --no-base --rules RULES --fact has_link=no", "ini bandeng\n", 1, "1 post checked" },
        { "check --no-base --rules RULES --fact has_link=yes", "ini bandeng\n", 0, "1 post checked" },
        { "check --no-base --rules RULES POSTS", "", 1, "2 posts checked" },
        { "check --no-base --rules RULES POSTS -", "ini biasa", 1, "3 posts checked" },
        { "check --no-base --rules RULES --input-format ndjson", "{}\n", 0, "asnrules: -:1: no \"text\"" },
        { "check --no-base --rules RULES --fact has_link=maybe", "", 2, "asnrules: --fact: " },
        { "check --no-base --rules RULES --fact has_link", "", 2, "asnrules: --fact has_link: write it as name=value" },
        { "check --no-base --rules RULES --fact =x", "", 2, "asnrules: --fact =x: write it as name=value" },
        { "check --no-base --rules RULES --fact a=1 --fact a=2", "", 2, "asnrules: --fact a is given twice" },
        { "check --no-base --rules WRONG", "ini tongkol\n", 2, "WRONG(13,27): error E004: " },
        { "check --no-base --rules missing.asnrules", "", 2, "asnrules: missing.asnrules: no such file" },
        { "check --no-base --rules FOLDER", "", 2, "asnrules: FOLDER: this is a folder, not a file" },
        { "check --no-base", "", 2, "asnrules: --no-base leaves no rules" },
        { "check missing.txt", "", 2, "asnrules: missing.txt: no such file" },
        { "check FOLDER", "", 2, "asnrules: FOLDER: this is a folder, not a file" },
        { "check - -", "", 2, "asnrules: standard input (-) can be read once only" },
        { "check --no-base --rules RULES UTF16", "", 2, "asnrules: UTF16: UTF-16 or UTF-32; save it as UTF-8" },
        { "check --no-base --rules RULES LATIN1", "", 2, "asnrules: LATIN1:2: not UTF-8" },
        { "check --date 2026-13-01", "", 2, "asnrules: --date 2026-13-01: write it as YYYY-MM-DD" },
        { "check --format xml", "", 2, "asnrules: Argument 'xml' not recognized. Must be one of: 'text'" },
        { "check --input-format csv", "", 2, "asnrules: Argument 'csv' not recognized" },
        { "check --language fr", "", 2, "asnrules: Argument 'fr' not recognized" },
        { "check --rules", "", 2, "asnrules: Required argument missing for option: '--rules'" },
        { "check --bogus", "", 2, "asnrules: unknown option --bogus\nTry: asnrules check --help" },
        { "check -- --bogus", "", 2, "asnrules: --bogus: no such file" },
        { "test --no-base RULES", "", 0, "" },
        { "test --no-base FAILING", "", 1, "FAILING(16," },
        { "test --no-base WRONG", "", 2, "WRONG(13,27): error E004: " },
        { "test --base", "", 0, "" },
        { "test", "", 2, "asnrules: test wants rule files" },
        { "test --base RULES", "", 2, "asnrules: --base runs the built-in rule set alone" },
        { "test --base --no-base", "", 2, "asnrules: --base runs the built-in rule set alone" },
        { "test missing.asnrules", "", 2, "asnrules: missing.asnrules: no such file" },
        { "test FOLDER", "", 2, "asnrules: FOLDER: this is a folder, not a file" },
        { "test RULES --format sarif", "", 2, "asnrules: Argument 'sarif' not recognized" },
        { "evaluate --no-base --rules RULES POSTS", "", 0, "asnrules: no post carries a label" },
        { "evaluate --no-base --rules RULES", "", 2, "asnrules: no posts in -" },
        { "evaluate --no-base --rules WRONG POSTS", "", 2, "WRONG(13,27): error E004: " },
        { "evaluate --label x POSTS", "", 2, "asnrules: --label x: write it as name=category,category" },
        { "evaluate --label =x POSTS", "", 2, "asnrules: --label =x: write it as name=category,category" },
        { "evaluate --label x=, POSTS", "", 2, "asnrules: --label x=,: write it as name=category,category" },
        { "evaluate --label x=a --label x=b POSTS", "", 2, "asnrules: --label x is given twice" },
        { "evaluate --errors -1 POSTS", "", 2, "asnrules: --errors -1: write 0 or more" },
        { "evaluate --errors many POSTS", "", 2, "asnrules: Cannot parse argument 'many'" },
        { "evaluate --no-base --rules RULES --fact has_link=maybe POSTS", "", 2, "asnrules: --fact: " },
        { "evaluate missing.ndjson", "", 2, "asnrules: missing.ndjson: no such file" },
        { "explain --no-base --rules RULES --text tongkol", "", 1, "" },
        { "explain --no-base --rules RULES --text kerapu", "", 0, "" },
        { "explain --no-base --rules RULES --text biasa", "", 0, "" },
        { "explain --no-base --rules RULES", "", 2, "asnrules: no posts in -" },
        { "explain --no-base --rules RULES", "tongkol", 1, "" },
        { "explain --no-base --rules RULES POSTS", "", 1, "" },
        { "explain --no-base --rules RULES POSTS --text x", "", 2, "asnrules: --text stands in the place of files" },
        { "explain --no-base --rules RULES --rule IKAN-01", "", 0, "" },
        { "explain --no-base --rules RULES --rule IKAN-01 --language en", "", 2, "asnrules: --language en: a rule is read back in Indonesian only" },
        { "explain --no-base --rules WRONG --rule IKAN-01", "", 2, "WRONG(13,27): error E004: " },
        { "explain --no-base --rules WRONG --text x", "", 2, "WRONG(13,27): error E004: " },
        { "explain --no-base --rule IKAN-01", "", 2, "asnrules: --no-base leaves no rules" },
        { "explain --no-base --rules RULES --fact has_link=maybe --text x", "", 2, "asnrules: --fact: " },
        { "coverage --no-base RULES", "", 0, "" },
        { "coverage --no-base WRONG", "", 2, "WRONG(13,27): error E004: " },
        { "coverage --no-base FAILING", "", 2, "FAILING(16," },
        { "coverage --no-base", "", 2, "asnrules: --no-base leaves no rules" },
        { "coverage --no-base RULES --date tomorrow", "", 2, "asnrules: --date tomorrow: write it as YYYY-MM-DD" },
        { "coverage missing.asnrules", "", 2, "asnrules: missing.asnrules: no such file" },
        { "diff --no-base --before RULES --rules RULES POSTS", "", 0, "" },
        { "diff --no-base --rules RULES POSTS", "", 2, "asnrules: --no-base leaves no rules before: give some with --before FILE" },
        { "diff --no-base --before RULES POSTS", "", 2, "asnrules: --no-base leaves no rules" },
        { "diff --no-base --before WRONG --rules RULES POSTS", "", 2, "WRONG(13,27): error E004: " },
        { "diff --no-base --before RULES --rules RULES", "", 2, "asnrules: no posts in -" },
        { "diff --no-base --before RULES --rules RULES --examples -1 POSTS", "", 2, "asnrules: --examples -1: write 0 or more" },
        { "robustness --no-base RULES", "", 0, "" },
        { "robustness --no-base WRONG", "", 2, "WRONG(13,27): error E004: " },
        { "robustness --no-base FAILING", "", 2, "FAILING(16," },
        { "robustness --no-base RULES --rule IKAN-09", "", 2, "asnrules: --rule IKAN-09: there is no such rule; there is IKAN-01, IKAN-02" },
        { "robustness --no-base RULES --threshold 101", "", 2, "asnrules: --threshold 101: write a number from 0 to 100" },
        { "robustness --no-base RULES --misses -1", "", 2, "asnrules: --misses -1: write 0 or more" },
        { "lint --no-base RULES", "", 0, "" },
        { "lint --no-base FAILING", "", 2, "FAILING(16," },
        { "lint --no-base WRONG", "", 2, "WRONG(13,27): error E004: " },
        { "lint", "", 2, "asnrules: lint wants rule files" },
        { "lint --base --fix", "", 2, "asnrules: --base looks at the built-in rule set alone" },
        { "lint missing.asnrules", "", 2, "asnrules: missing.asnrules: no such file" },
        { "lint RULES --format junit", "", 2, "asnrules: Argument 'junit' not recognized" },
        { "fmt --check RULES", "", 1, "" },
        { "fmt --diff WRONG", "", 1, "" },
        { "fmt", "", 2, "-(1,1): error E001: " },
        { "fmt", "rule", 2, "-(1,1): error E001: " },
        { "fmt - -", "", 2, "asnrules: standard input (-) can be read once only" },
        { "fmt missing.asnrules", "", 2, "asnrules: missing.asnrules: no such file" },
        { "fmt FOLDER", "", 2, "asnrules: FOLDER: this is a folder, not a file" },
        { "fmt LATIN1", "", 2, "LATIN1(2,4): error E001: the file is not UTF-8 here" },
        { "new", "", 2, "asnrules: Required argument 'NAME' missing" },
        { "new a b", "", 2, "asnrules: " },
        { "new a/b", "", 2, "asnrules: a/b: a rule set's name is made of letters" },
        { "bench --no-base --rules RULES --rounds 1 POSTS", "", 0, "" },
        { "bench --no-base --rules RULES --rounds 0 POSTS", "", 2, "asnrules: --rounds 0: write a number from 1 to 1000" },
        { "bench --no-base --rules RULES", "", 2, "asnrules: no posts in -" },
        { "bench --no-base --rules WRONG POSTS", "", 2, "WRONG(13,27): error E004: " },
        { "bench --no-base POSTS", "", 2, "asnrules: --no-base leaves no rules" },
        { "guess RULES", "", 2, "asnrules: guess is no verb; the verbs are check, test, lint, fmt, explain, evaluate, diff, coverage, robustness, bench, build, new, lsp\nTry: asnrules --help" },
        { "--bogus", "", 2, "asnrules: unknown option --bogus" },
        { "", "", 2, "asnrules: Required command was not provided." },
        { "--help", "", 0, "" },
        { "check --help", "", 0, "" },
        { "test --help", "", 0, "" },
        { "evaluate --help", "", 0, "" },
        { "explain --help", "", 0, "" },
        { "bench --help", "", 0, "" },
        { "new --help", "", 0, "" },
        { "fmt --help", "", 0, "" },
        { "lint --help", "", 0, "" },
        { "robustness --help", "", 0, "" },
        { "coverage --help", "", 0, "" },
        { "diff --help", "", 0, "" },
        { "--version", "", 0, "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryRunEndsWithItsCode(string arguments, string input, int exitCode, string error)
    {
        using var folder = new TemporaryFolder();
        var files = new Dictionary<string, string>
        {
            ["RULES"] = folder.Write("rules.asnrules", SampleRules.Fish),
            ["WRONG"] = folder.Write("wrong.asnrules", SampleRules.WithUnknownName),
            ["FAILING"] = folder.Write("failing.asnrules", SampleRules.WithFailingExample),
            ["POSTS"] = folder.Write("posts.txt", "ini biasa\n\nini tongkol"),
            ["UTF16"] = folder.Write("utf16.txt", [0xFF, 0xFE, .. "ini"u8]),
            ["LATIN1"] = folder.Write("latin1.txt", [.. "ini biasa\ncaf"u8, 0xE9, (byte)'\n']),
            ["FOLDER"] = folder.Path,
        };
        var args = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(arg => files.GetValueOrDefault(arg, arg));

        var run = ToolRun.Of([.. args], input);

        Assert.Equal(exitCode, run.ExitCode);
        foreach (var (name, path) in files)
            error = error.Replace(name, path, StringComparison.Ordinal);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        if (error.Length == 0)
            Assert.Empty(run.Error);
    }

    [Fact]
    public void UnexpectedFailuresAreOneLineToo()
    {
        using var error = new StringWriter();
        var exitCode = AsnRulesCommand.Run(["--help"], new Terminal.ToolConsole { Input = Stream.Null, Output = new FailingStream(), Error = error });

        Assert.Equal(2, exitCode);
        Assert.Equal("asnrules: unexpected NotSupportedException: broken for the test", error.ToString().TrimEnd());
    }

    private sealed class FailingStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("broken\nfor the test");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException("broken\nfor the test");
    }
}
