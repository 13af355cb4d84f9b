using System.Text.Json;
using AsnEthics.Rules.Tool.Tests.Support;
using StreamJsonRpc;

namespace AsnEthics.Rules.Tool.Tests;

/// <summary>The language server as an editor meets it: the tool's own process, over its standard streams.</summary>
public sealed class LanguageServerTests : IDisposable
{
    private const string Rules = """
        ruleset "ikan" version "1.0.0"

        import "asnethics/se137" version "1.*" as se137

        guidelines "IKAN" "Pedoman ikan"
          1 "Jangan membuang ikan"
          2 "Jangan menyembunyikan ikan"
        end

        facts
          segar yes_no "ikan masih segar"
          jenis one_of "tawar", "laut" "asal ikan"
        end

        list @ikan "nama ikan"
          word "mujair", "gurame"
        end

        rule IKAN-01 "Membuang ikan"
          guideline 1   severity medium   category waste
          ref "UU 1/2024" "Pasal 2" since 2024-01-02
          message id "Ditemukan: {buang} {hit}."
          find
            buang : root "buang"
            ikan  : @ikan
          end
          flag sentence when buang near ikan within 3 words
          skip post when segar
          examples
            yes "Kami [membuang] [mujair]"
            no  "Kami membeli mujair"
          end
        end

        tune se137.JAM-01
          set severity low
          because "contoh"
        end
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ItSaysWhatItCanDo()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);

        Assert.Equal("utf-16", client.Capabilities.GetProperty("positionEncoding").GetString());
        Assert.Equal(2, client.Capabilities.GetProperty("textDocumentSync").GetProperty("change").GetInt32());
        Assert.All(
            ["completionProvider", "hoverProvider", "definitionProvider", "renameProvider", "documentFormattingProvider", "codeActionProvider", "codeLensProvider", "executeCommandProvider"],
            capability => Assert.True(client.Capabilities.TryGetProperty(capability, out _), capability));
    }

    [Fact]
    public async Task AMistakeIsToldWhileTypingAndTakenBackWhenMended()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        // what these rules are warned of comes last, and stays through the mistake
        var warnings = await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == "W120"));
        var (line, start) = PlaceOf("sentence when");

        await client.TypeAsync(uri, line, start, start + "sentence".Length, "sentense");
        var wrong = await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == "E001"));
        Assert.Equal((line, start), StartOf(wrong.EnumerateArray().First(diagnostic => Code(diagnostic) == "E001")));

        await client.TypeAsync(uri, line, start, start + "sentense".Length, "sentence");
        await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Select(diagnostic => diagnostic.GetRawText()).SequenceEqual(warnings.EnumerateArray().Select(diagnostic => diagnostic.GetRawText())));
    }

    [Theory]
    [InlineData("near ikan", "near", "E004")]
    [InlineData("yes \"Kami [membuang]", "no", "E013")]
    [InlineData("guideline 1 ", "guideline 9 ", "E007")]
    public async Task NamesNumbersAndExamplesAreChecked(string before, string after, string code)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var text = code == "E004" ? Rules.Replace(before, "near ikam", StringComparison.Ordinal)
            : code == "E013" ? Rules.Replace(before, "yes \"Kami membeli [membuang]", StringComparison.Ordinal).Replace("] [mujair]", "] roti", StringComparison.Ordinal)
            : Rules.Replace(before, after, StringComparison.Ordinal);
        var uri = await OpenAsync(client, text);

        await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == code));
    }

    [Fact]
    public async Task AProblemMovesWithTheTextAboveIt()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var text = Rules.Replace("near ikan", "near ikam", StringComparison.Ordinal);
        var uri = await OpenAsync(client, text);
        var first = await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == "E004"));
        var (line, _) = StartOf(first.EnumerateArray().First(diagnostic => Code(diagnostic) == "E004"));

        await client.TypeAsync(uri, 1, 0, 0, "# catatan\n# lagi\n");
        await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == "E004" && StartOf(diagnostic).Line == line + 2));
    }

    [Theory]
    [InlineData("  guideline |", "1,2,se137")]
    [InlineData("  guideline 1, |", "1,2")]
    [InlineData("  guideline se137.|", "1,7,8")]
    [InlineData("  severity |", "info,low,medium,high,critical")]
    [InlineData("  guideline 1   severity high\n  |", "category,message,find")]
    [InlineData("  find\n    a : |", "@ikan,@se137.penolakan,word,root,phrase")]
    [InlineData("  find\n    a : @|", "@ikan,@se137.penolakan")]
    [InlineData("  find\n    a : root \"buang\" |", "only,except,or,end")]
    [InlineData("  find\n    a : root \"buang\" only |", "meN-,ke-an,-kan")]
    [InlineData("  find\n    a : word \"x\"\n  end\n  flag |", "sentence,post,window")]
    [InlineData("  find\n    a : word \"x\"\n  end\n  flag post when |", "buang,ikan,segar,not,any")]
    [InlineData("  find\n    a : word \"x\"\n  end\n  flag post when a\n  examples\n    |", "yes,no,todo,end")]
    [InlineData("  find\n    a : word \"x\"\n  end\n  flag post when a\n  examples\n    yes \"x\" with |", "segar,jenis")]
    [InlineData("  message id \"{|", "hit,title,guideline,buang")]
    public async Task CompletionOffersWhatFitsInARule(string typed, string offered)
    {
        var head = Rules[..Rules.IndexOf("rule IKAN-01", StringComparison.Ordinal)];
        await AssertOfferedAsync($"{head}rule IKAN-01 \"Membuang ikan\"\n{typed}", offered);
    }

    [Theory]
    [InlineData("|", "rule,list,facts,tune,disable")]
    [InlineData("tune |", "se137,se137.JAM-01,se137.HOAKS-01")]
    [InlineData("disable se137.|", "JAM-01,HOAKS-01")]
    [InlineData("tune se137.JAM-01\n  |", "add,remove,set,because,end")]
    [InlineData("tune se137.JAM-01\n  remove word \"live\" from |", "konten")]
    [InlineData("facts\n  x |", "yes_no,one_of,number,text")]
    public async Task CompletionOffersWhatFitsBetweenBlocksAndInOverrides(string typed, string offered) =>
        await AssertOfferedAsync(Rules + "\n\n" + typed, offered);

    [Fact]
    public async Task NothingIsOfferedInAComment()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules + "\n# rule ");

        Assert.Empty((await client.AskAtAsync("textDocument/completion", uri, (Rules.Split('\n').Length, 7))).EnumerateArray());
    }

    [Theory]
    [InlineData("guideline 1", 10, "IKAN angka 1", "Jangan membuang ikan", "UU 1/2024")]
    [InlineData("IKAN-01", 2, "Aturan IKAN-01 (Membuang ikan)", "menandai setiap kalimat yang memenuhi syarat: memuat ‹buang› di dekat ‹ikan›", "IKAN angka 1", "Pasal 2")]
    [InlineData("root \"buang\"", 7, "forms", "dibuang", "membuang")]
    [InlineData("@ikan\n  end", 2, "2 entries", "mujair", "gurame")]
    [InlineData("segar yes_no", 1, "yes_no", "ikan masih segar")]
    [InlineData("se137.JAM-01", 8, "JAM-01", "SE-137-2018 angka")]
    [InlineData("ref \"UU", 2, "UU 1/2024", "berlaku sejak 2024-01-02")]
    public async Task HoverTellsWhatStandsUnderTheMouse(string at, int behind, params string[] told)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        var (line, start) = PlaceOf(at);

        var hover = await client.AskAtAsync("textDocument/hover", uri, (line, start + behind));

        var text = hover.GetProperty("contents").GetProperty("value").GetString()!;
        Assert.All(told, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@ikan\n  end", 2, "ikan \"nama ikan\"")]
    [InlineData("segar\n", 1, "segar yes_no")]
    [InlineData("buang near", 1, "buang : root")]
    [InlineData("{buang}", 2, "buang : root")]
    [InlineData("guideline 1", 10, "1 \"Jangan")]
    public async Task ADefinitionLeadsToTheDeclaration(string at, int behind, string declaration)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        var (line, start) = PlaceOf(at);

        var places = await client.AskAtAsync("textDocument/definition", uri, (line, start + behind));

        var place = Assert.Single(places.EnumerateArray());
        Assert.Equal((uri, PlaceOf(declaration)), (place.GetProperty("uri").GetString(), StartOf(place)));
    }

    [Fact]
    public async Task TheDefinitionOfABaseRuleCanBeRead()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        var (line, start) = PlaceOf("JAM-01");

        var place = Assert.Single((await client.AskAtAsync("textDocument/definition", uri, (line, start + 1))).EnumerateArray());
        var text = (await client.AskAsync("asnrules/builtInFile", new { uri = place.GetProperty("uri").GetString() })).GetString()!;

        Assert.StartsWith("JAM-01", text.Split('\n')[StartOf(place).Line][StartOf(place).Character..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@ikan\n  end", 2, "perikanan", "list @perikanan \"nama ikan\"", "ikan  : @perikanan\n")]
    [InlineData("segar yes_no", 1, "segar_sekali", "segar_sekali yes_no", "skip post when segar_sekali\n")]
    [InlineData("IKAN-01", 1, "IKAN-99", "rule IKAN-99 \"", "import \"asnethics/se137\"")]
    [InlineData("buang near", 1, "lempar", "lempar : root", "{lempar} {hit}")]
    public async Task RenamingReachesEveryUse(string at, int behind, string name, params string[] expected)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        var (line, start) = PlaceOf(at);
        var textDocument = new { uri };
        var position = new { line, character = start + behind };

        Assert.Equal(JsonValueKind.Object, (await client.AskAsync("textDocument/prepareRename", new { textDocument, position })).ValueKind);
        var edit = await client.AskAsync("textDocument/rename", new { textDocument, position, newName = name });

        var renamed = Applied(Rules, edit.GetProperty("changes").GetProperty(uri));
        Assert.All(expected, text => Assert.Contains(text, renamed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task RenamingReachesOtherFilesOfTheWorkspaceUnsavedTextsFirst()
    {
        var user = _folder.Write("pemakai.asnrules", "ruleset \"pemakai\" version \"1.0.0\"\nimport \"ikan\" as i\ntune i.IKAN-01\n  set severity low\n  because \"x\"\nend\n");
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        await client.OpenAsync(user, "# belum disimpan\n" + File.ReadAllText(user));
        var (line, start) = PlaceOf("IKAN-01");

        var edit = await client.AskAsync("textDocument/rename", new { textDocument = new { uri }, position = new { line, character = start + 1 }, newName = "BUANG-01" });

        Assert.Equal((3, 7), StartOf(Assert.Single(edit.GetProperty("changes").GetProperty(LanguageClient.Uri(user)).EnumerateArray())));
    }

    [Theory]
    [InlineData("segar yes_no", "jenis", "there already")]
    [InlineData("segar yes_no", "rule", "word of the grammar")]
    [InlineData("segar yes_no", "dua kata", "no name")]
    public async Task ANameThatCannotBeIsRefused(string at, string name, string why)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        var (line, start) = PlaceOf(at);

        var refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => client.AskAsync("textDocument/rename", new { textDocument = new { uri }, position = new { line, character = start }, newName = name }));
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatABaseSetDeclaresKeepsItsName()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        var (line, start) = PlaceOf("JAM-01");

        Assert.Equal(JsonValueKind.Null, (await client.AskAtAsync("textDocument/prepareRename", uri, (line, start + 1))).ValueKind);
    }

    [Fact]
    public async Task FormattingGivesTheLayoutOfFmt()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var untidy = Rules.Replace("  find\n", "     find\n", StringComparison.Ordinal);
        var uri = await OpenAsync(client, untidy);

        var edits = await client.AskAsync("textDocument/formatting", new { textDocument = new { uri }, options = new { tabSize = 2, insertSpaces = true } });

        Assert.Equal(RuleFileFormatter.Format(RuleSource.FromText("x", untidy)).Text, Applied(untidy, edits));
    }

    [Fact]
    public async Task AFixIsAnActionThatMendsTheFile()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var wrong = Rules.Replace("flag sentence", "flag sentense", StringComparison.Ordinal);
        var uri = await OpenAsync(client, wrong);
        await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == "E001"));
        var (line, start) = PlaceOf("sentence when");
        var place = new { line, character = start };

        var actions = await client.AskAsync("textDocument/codeAction", new { textDocument = new { uri }, range = new { start = place, end = place }, context = new { diagnostics = Array.Empty<object>() } });

        var action = Assert.Single(actions.EnumerateArray());
        Assert.Equal("quickfix", action.GetProperty("kind").GetString());
        Assert.Equal(Rules, Applied(wrong, action.GetProperty("edit").GetProperty("changes").GetProperty(uri)));
    }

    [Theory]
    [InlineData("Kami [membuang] [mujair]", 2, 0)]
    [InlineData("Kami menjual mujair", 1, 1)]
    public async Task ExamplesRunFromTheLensAboveTheirRule(string example, int passed, int failed)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules.Replace("Kami [membuang] [mujair]", example, StringComparison.Ordinal));

        var lens = Assert.Single((await client.AskAsync("textDocument/codeLens", new { textDocument = new { uri } })).EnumerateArray());
        Assert.Equal(PlaceOf("IKAN-01"), StartOf(lens));
        var command = lens.GetProperty("command");
        var outcome = await client.AskAsync("workspace/executeCommand", new { command = command.GetProperty("command").GetString(), arguments = command.GetProperty("arguments") });

        Assert.Equal((passed, failed), (outcome.GetProperty("passed").GetInt32(), outcome.GetProperty("failed").GetInt32()));
        Assert.Equal(failed, outcome.GetProperty("failures").GetArrayLength());
    }

    [Fact]
    public async Task AnUnsavedListFileCountsAndTellsItsUsers()
    {
        var list = _folder.Write("ikan.txt", "mujair\n");
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var text = Rules.Replace("list @ikan \"nama ikan\"\n  word \"mujair\", \"gurame\"\nend", "list @ikan \"nama ikan\" from \"ikan.txt\"", StringComparison.Ordinal);
        var uri = await OpenAsync(client, text);
        await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Length == 0);

        await client.OpenAsync(list, "gurame\n");

        await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == "E013"));
    }

    [Fact]
    public async Task PositionsCountUtf16Units()
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules.Replace("severity medium", "severity medium owner \"🐟🐟\" status aktif", StringComparison.Ordinal));

        var told = await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Any(diagnostic => Code(diagnostic) == "E001"));

        var (line, start) = PlaceOf("severity medium");
        Assert.Equal((line, start + "severity medium owner \"🐟🐟\" status ".Length), StartOf(told.EnumerateArray().First(diagnostic => Code(diagnostic) == "E001")));
    }

    private static (int Line, int Character) PlaceOf(string text)
    {
        var offset = Rules.IndexOf(text, StringComparison.Ordinal);
        return (Rules[..offset].Count(c => c == '\n'), offset - Rules.LastIndexOf('\n', offset) - 1);
    }

    private static string? Code(JsonElement diagnostic) => diagnostic.GetProperty("code").GetString();

    private static (int Line, int Character) StartOf(JsonElement ranged)
    {
        var start = ranged.GetProperty("range").GetProperty("start");
        return (start.GetProperty("line").GetInt32(), start.GetProperty("character").GetInt32());
    }

    private static string Applied(string text, JsonElement edits)
    {
        var lines = text.Split('\n');
        int Offset(JsonElement place) => lines.Take(place.GetProperty("line").GetInt32()).Sum(line => line.Length + 1) + place.GetProperty("character").GetInt32();
        foreach (var edit in edits.EnumerateArray().OrderByDescending(edit => Offset(edit.GetProperty("range").GetProperty("start"))))
        {
            var (start, end) = (Offset(edit.GetProperty("range").GetProperty("start")), Offset(edit.GetProperty("range").GetProperty("end")));
            text = text[..start] + edit.GetProperty("newText").GetString() + text[end..];
        }

        return text;
    }

    private async Task AssertOfferedAsync(string typed, string offered)
    {
        using var client = await LanguageClient.StartAsync(_folder.Path);
        var uri = await OpenAsync(client, Rules);
        await client.DiagnosticsAsync(uri, diagnostics => diagnostics.Length == 0);
        var cursor = typed.IndexOf('|', StringComparison.Ordinal);
        var text = typed.Remove(cursor, 1);
        await client.TypeAsync(uri, 0, 0, 0, "");
        await client.TellAsync("textDocument/didChange", new { textDocument = new { uri, version = 9 }, contentChanges = new[] { new { text } } });

        var items = await client.AskAtAsync("textDocument/completion", uri, (text[..cursor].Count(c => c == '\n'), cursor - text.LastIndexOf('\n', cursor - 1) - 1));

        Assert.Superset(offered.Split(',').ToHashSet(), items.EnumerateArray().Select(item => item.GetProperty("label").GetString()!).ToHashSet());
    }

    private Task<string> OpenAsync(LanguageClient client, string text) => client.OpenAsync(_folder.Write("ikan.asnrules", text), text);
}
