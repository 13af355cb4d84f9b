using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AgencyPortal;
using AsnEthics.Rules.AgencyPortal.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace AsnEthics.Rules.AgencyPortal.Tests;

public sealed partial class TextsTests(PortalApplication application) : IClassFixture<PortalApplication>
{
    [Fact]
    public void EveryTextOfThePagesIsThereInEnglishAndNoneIsLeftOver()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            var english = application.Services.GetRequiredService<IStringLocalizer<PortalTexts>>();
            var pages = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "PortalPages"), "*", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
            var used = pages.SelectMany(page => Used().Matches(page)).Select(match => match.Groups[1].Value).ToHashSet();
            var known = english.GetAllStrings().Select(text => text.Name).ToHashSet();
            Assert.True(used.Count > 50);
            Assert.Empty(used.Except(known));
            Assert.DoesNotContain(known, text => !pages.Any(page => page.Contains($"\"{text}\"", StringComparison.Ordinal)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task TheSwitchChangesPagesAndFindings()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        Assert.Contains("<html lang=\"id\">", await writer.PageAsync("/Write"), StringComparison.Ordinal);
        var response = await writer.PostAsync("/Write", "/Language", ("language", "en"), ("returnUrl", "/Drafts"));
        Assert.Equal("/Drafts", response.Headers.Location!.ToString());
        Assert.Contains("<html lang=\"en\">", await writer.PageAsync("/Write"), StringComparison.Ordinal);
        Assert.Contains("Possible offer to jump the queue", await (await writer.CheckAsync("Urus KTP tanpa antre")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    public async Task TheSwitchLeadsToNoOtherSite(string returnUrl)
    {
        using var visitor = new Visitor(application);
        var response = await visitor.PostAsync("/SignIn", "/Language", ("language", "en"), ("returnUrl", returnUrl));
        Assert.Equal((HttpStatusCode.Redirect, "/"), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [GeneratedRegex("(?:\\bT|\\btexts)\\[\"([^\"]+)\"")]
    private static partial Regex Used();
}
