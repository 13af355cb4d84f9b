using System.Net;
using AgencyPortal.Data;
using AsnEthics.Rules.AgencyPortal.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.AgencyPortal.Tests;

public sealed class DraftTests(PortalApplication application) : IClassFixture<PortalApplication>
{
    private const string Insult = "Dasar goblok!";

    [Theory]
    [InlineData("Selamat pagi, loket dibuka pukul delapan", "Lolos pemeriksaan")]
    [InlineData(Insult, "Menunggu tim etik")]
    public async Task ASentDraftIsClearedOrWaitsForTheEthicsTeam(string text, string state)
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        var page = await writer.PageAsync(await writer.SentDraftAsync(text));
        Assert.Contains(state, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftIsStoredWithItsFindingsAndTheDigestOfTheRules()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        var id = Guid.Parse((await writer.SentDraftAsync("Baris satu\r\n" + Insult)).Split('/')[^1]);
        await using var scope = application.Services.CreateAsyncScope();
        var draft = await scope.ServiceProvider.GetRequiredService<PortalContext>().Drafts.Include(sent => sent.Findings).ThenInclude(finding => finding.Guidelines).Include(sent => sent.History).SingleAsync(sent => sent.Id == id);
        var finding = Assert.Single(draft.Findings);
        Assert.Equal(("ETIKA-02", Severity.Medium, "Indikasi hinaan: goblok."), (finding.RuleId, finding.Severity, finding.Message));
        Assert.Equal("goblok", draft.Text[finding.Spans[0].Start..finding.Spans[0].End]);
        Assert.Equal([2, 8], finding.Guidelines.Select(point => point.Number).Order());
        Assert.Equal(scope.ServiceProvider.GetRequiredService<Hosting.IRuleSetProvider>().Current.Digest, draft.RuleSetDigest);
        Assert.Equal((DraftState.Waiting, "Penulis Uji"), (draft.History.Single().State, draft.History.Single().ByName));
        Assert.Equal(DateTimeKind.Utc, draft.SentAt.Kind);
    }

    [Fact]
    public async Task WhatBlocksIsSaidAndNothingIsStored()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        const string Blocked = "Urus KTP tanpa antre, hubungi saya";
        var response = await writer.SendDraftAsync(Blocked);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Contains("Belum terkirim: 1 temuan menghalangi.", page, StringComparison.Ordinal);
        Assert.Contains("ANTREAN-01", page, StringComparison.Ordinal);
        Assert.Contains("Arahkan warga ke antrean resmi.", page, StringComparison.Ordinal);
        Assert.Contains(Blocked, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Blocked, await writer.PageAsync("/Drafts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutTheScriptAButtonChecks()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        var page = await (await writer.PostAsync("/Write", "/Write?handler=Check", ("Form.Text", Insult), ("Form.AccountKind", "pribadi"))).Content.ReadAsStringAsync();
        Assert.Contains("""Dasar <mark data-severity="medium">goblok</mark>!""", page, StringComparison.Ordinal);
        Assert.Contains("""<option value="pribadi" selected="selected">""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> goblok")]
    [InlineData("</textarea><img src=x onerror=alert(1)> goblok")]
    public async Task ATextIsShownAsTextOnEveryPage(string text)
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        var path = await writer.SentDraftAsync(text);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        foreach (var response in new[] { await writer.GetAsync(path), await writer.GetAsync("/Drafts"), await reviewer.GetAsync("/Review"), await reviewer.GetAsync(path) })
        {
            var html = await response.Content.ReadAsStringAsync();
            Assert.Contains("&lt;", html, StringComparison.Ordinal);
            Assert.DoesNotContain("alert(1)<", html.Replace("&lt;", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ADraftIsForItsWriterAndTheEthicsTeam()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        var path = await writer.SentDraftAsync(Insult);
        using var other = await Visitor.SignedInAsync(application, PortalApplication.OtherWriter);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        Assert.Equal(HttpStatusCode.OK, (await reviewer.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task TheEthicsTeamReturnsADraftWithANoteAndAcceptsItsRevision()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        var path = await writer.SentDraftAsync(Insult);
        Assert.Equal(HttpStatusCode.Redirect, (await writer.PostAsync("/Write", path + "?handler=Accept")).StatusCode);
        Assert.Contains("Menunggu tim etik", await writer.PageAsync(path), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, (await reviewer.PostAsync(path, path + "?handler=Return", ("Note", " "))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await reviewer.PostAsync(path, path + "?handler=Return", ("Note", "Hapus kata hinaannya"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await reviewer.PostAsync(path, path + "?handler=Accept")).StatusCode);

        var revise = path.Replace("/Draft/", "/Write/", StringComparison.Ordinal);
        var page = await writer.PageAsync(revise);
        Assert.Contains("Hapus kata hinaannya", page, StringComparison.Ordinal);
        Assert.Contains(Insult, page.Replace("<mark data-severity=\"medium\">", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var sent = await writer.PostAsync(revise, revise + "?handler=Send", ("Form.Text", "Dasar tolol!"), ("Form.AccountKind", "resmi"));
        var revision = sent.Headers.Location!.ToString();
        Assert.Contains("Lihat versi sebelumnya", await writer.PageAsync(revision), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await reviewer.PostAsync(revision, revision + "?handler=Accept")).StatusCode);
        Assert.Contains("Diterima", await writer.PageAsync(revision), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftOfAnotherIsNotRevised()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        using var other = await Visitor.SignedInAsync(application, PortalApplication.OtherWriter);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        var path = await writer.SentDraftAsync(Insult);
        await reviewer.PostAsync(path, path + "?handler=Return", ("Note", "Perbaiki"));
        var revise = path.Replace("/Draft/", "/Write/", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(revise)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync("/Write", revise + "?handler=Send", ("Form.Text", "Selamat pagi"), ("Form.AccountKind", "resmi"))).StatusCode);
    }

    [Fact]
    public async Task TheDashboardCountsFindingsByGuidelineInAChartAndATable()
    {
        using var own = new PortalApplication();
        using var writer = await Visitor.SignedInAsync(own, PortalApplication.Writer);
        for (var sent = 0; sent < 3; sent++)
            await writer.SentDraftAsync(Insult);
        using var reviewer = await Visitor.SignedInAsync(own, PortalApplication.Reviewer);
        var page = await reviewer.PageAsync("/Dashboard");
        Assert.Contains("aria-label=\"Angka 2: 3 temuan, terbanyak 3 dalam seminggu\"", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Angka 1: 0 temuan, terbanyak 0 dalam seminggu\"", page, StringComparison.Ordinal);
        Assert.Equal(8, page.Split("<svg").Length - 1);
        Assert.Matches(@"Angka 8</th>(\s*<td>0</td>){11}\s*<td>3</td>\s*<td><strong>3</strong></td>", page);
    }
}
