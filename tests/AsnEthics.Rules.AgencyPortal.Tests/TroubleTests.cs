using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AsnEthics.Rules.AgencyPortal.Tests.Support;
using AsnEthics.Rules.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.AgencyPortal.Tests;

/// <summary>What the portal does where something is wrong: posts too long, rule files, the database.</summary>
public sealed class TroubleTests
{
    private const string Insult = "Dasar goblok!";

    [Fact]
    public async Task APostThatIsTooLongIsAnsweredWith413AndKept()
    {
        using var application = new PortalApplication().With("Portal:MaxLength", "50");
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        var text = new string('a', 51);

        var answer = await writer.CheckAsync(text);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Posting paling panjang 50 karakter.", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());

        var page = await writer.SendDraftAsync(text);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.StatusCode);
        Assert.Contains(text, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoChecksTooOftenIsAnsweredWith429()
    {
        using var application = new PortalApplication().With("Portal:ChecksPerMinute", "2");
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        await writer.CheckAsync("a");
        await writer.CheckAsync("a");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await writer.CheckAsync("a")).StatusCode);
    }

    [Fact]
    public async Task ADatabaseThatIsAwayLosesNoDraftAndNoNote()
    {
        using var application = new PortalApplication();
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        var path = await writer.SentDraftAsync(Insult);
        TakeAway(application);

        var sent = await writer.SendDraftAsync("Dasar tolol!");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sent.StatusCode);
        var page = WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync());
        Assert.Contains("Belum terkirim: basis data sedang tidak dapat dihubungi.", page, StringComparison.Ordinal);
        Assert.Contains("Dasar tolol!</textarea>", page, StringComparison.Ordinal);

        var decided = await reviewer.PostAsync("/SignIn", path + "?handler=Return", ("Note", "Hapus kata hinaannya"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, decided.StatusCode);
        Assert.Contains("Hapus kata hinaannya</textarea>", await decided.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        foreach (var other in new[] { await writer.GetAsync("/Drafts"), await reviewer.GetAsync("/Dashboard"), await writer.GetAsync("/health") })
            Assert.Equal(HttpStatusCode.ServiceUnavailable, other.StatusCode);
        using var stranger = new Visitor(application);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await stranger.PostAsync("/SignIn", "/SignIn", ("Name", "a"), ("Password", "b"))).StatusCode);
    }

    [Fact]
    public async Task ADatabaseThatIsAwayAtTheStartIsTakenUpWhenItIsThere()
    {
        using var application = new PortalApplication();
        Directory.CreateDirectory(application.DatabaseFile);
        using (var stranger = new Visitor(application))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await stranger.GetAsync("/health")).StatusCode);
        Directory.Delete(application.DatabaseFile);
        await Eventually.Async(async () =>
        {
            using var stranger = new Visitor(application);
            return (await stranger.GetAsync("/health")).StatusCode == HttpStatusCode.OK;
        });
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
    }

    [Fact]
    public void ABrokenRuleFileAtTheStartKeepsThePortalFromStartingAndSaysWhere()
    {
        using var application = new PortalApplication();
        File.AppendAllText(application.RuleFile, "\nrule\n");
        var exception = Assert.ThrowsAny<Exception>(() => application.CreateClient());
        Assert.Matches(@"dinas\.asnrules\(\d+,\d+\): error E\d+", exception.ToString());
    }

    [Fact]
    public async Task ABrokenRuleFileLaterLeavesTheLastGoodRulesAndHealthSaysWhy()
    {
        using var application = new PortalApplication();
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        var rules = application.Services.GetRequiredService<IRuleSetProvider>();
        var good = await File.ReadAllTextAsync(application.RuleFile);

        await File.WriteAllTextAsync(application.RuleFile, good + "\nrule\n");
        await Eventually.Async(() => Task.FromResult(rules.Failure is not null));
        var health = await (await writer.GetAsync("/health")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("Degraded", health.GetProperty("status").GetString());
        Assert.Contains("dinas.asnrules", health.GetProperty("parts").GetProperty("asnethics-rules").GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Contains("ETIKA-02", await (await writer.CheckAsync(Insult)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("aturan sebelumnya tetap berlaku", await reviewer.PageAsync("/Review"), StringComparison.Ordinal);

        await File.WriteAllTextAsync(application.RuleFile, good);
        await Eventually.Async(() => Task.FromResult(rules.Failure is null));
        Assert.DoesNotContain("aturan sebelumnya tetap berlaku", await reviewer.PageAsync("/Review"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Telemetry:Exporter", "Kertas")]
    [InlineData("Portal:MaxLength", "0")]
    [InlineData("DemoAccounts:0:Role", "raja")]
    public void AWrongSettingKeepsThePortalFromStartingAndIsNamed(string key, string value)
    {
        using var application = new PortalApplication().With(key, value);
        var exception = Assert.ThrowsAny<Exception>(() => application.CreateClient());
        Assert.Contains(key.Split(':')[0], exception.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A folder where the file was cannot be opened as a database.</summary>
    private static void TakeAway(PortalApplication application)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(application.Folder, "portal.db*"))
            File.Delete(file);
        Directory.CreateDirectory(application.DatabaseFile);
    }
}
