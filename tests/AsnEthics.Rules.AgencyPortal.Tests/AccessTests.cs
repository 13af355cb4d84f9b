using System.Net;
using AsnEthics.Rules.AgencyPortal.Tests.Support;

namespace AsnEthics.Rules.AgencyPortal.Tests;

public sealed class AccessTests(PortalApplication application) : IClassFixture<PortalApplication>
{
    [Theory]
    [InlineData(null, "/Write", "/SignIn")]
    [InlineData(null, "/Drafts", "/SignIn")]
    [InlineData(null, "/Review", "/SignIn")]
    [InlineData(null, "/Dashboard", "/SignIn")]
    [InlineData(null, "/", "/SignIn")]
    [InlineData(PortalApplication.Writer, "/Write", null)]
    [InlineData(PortalApplication.Writer, "/Drafts", null)]
    [InlineData(PortalApplication.Writer, "/Review", "/Denied")]
    [InlineData(PortalApplication.Writer, "/Dashboard", "/Denied")]
    [InlineData(PortalApplication.Reviewer, "/Review", null)]
    [InlineData(PortalApplication.Reviewer, "/Dashboard", null)]
    [InlineData(PortalApplication.Reviewer, "/Write", "/Denied")]
    public async Task EachRoleSeesItsPagesAlone(string? name, string path, string? sentTo)
    {
        using var visitor = name is null ? new Visitor(application) : await Visitor.SignedInAsync(application, name);
        var response = await visitor.GetAsync(path);
        if (sentTo is null)
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        else
            Assert.StartsWith(sentTo, response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalApplication.Writer, "salah")]
    [InlineData("tidak-ada", PortalApplication.Password)]
    public async Task AWrongNameOrPasswordIsToldAlike(string name, string password)
    {
        using var visitor = new Visitor(application);
        var response = await visitor.PostAsync("/SignIn", "/SignIn", ("Name", name), ("Password", password));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("tidak cocok", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Write?handler=Send")]
    [InlineData("/Write?handler=Check")]
    [InlineData("/SignOut")]
    [InlineData("/SignIn")]
    [InlineData("/Language")]
    public async Task AFormWithoutItsTokenIsRefused(string action)
    {
        using var visitor = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostWithoutTokenAsync(action, ("Form.Text", "Selamat pagi"))).StatusCode);
    }

    [Fact]
    public async Task TheScriptsRequestsWantTheTokenAndASession()
    {
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        Assert.Equal(HttpStatusCode.BadRequest, (await writer.CheckAsync("Selamat pagi", withToken: false)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await writer.CheckAsync("Selamat pagi")).StatusCode);
        using var stranger = new Visitor(application);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.CheckAsync("Selamat pagi", withToken: false)).StatusCode);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.CheckAsync("Selamat pagi", withToken: false)).StatusCode);
    }

    [Theory]
    [InlineData("/SignIn")]
    [InlineData("/Write")]
    [InlineData("/Drafts")]
    [InlineData("/tidak-ada")]
    [InlineData("/health")]
    [InlineData("/portal.js")]
    public async Task EveryAnswerAllowsOwnScriptsAndStylesAloneAndPagesHoldNothingInline(string path)
    {
        using var visitor = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        var response = await visitor.GetAsync(path);
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
            return;
        var html = await response.Content.ReadAsStringAsync();
        Assert.DoesNotMatch("<style|\\sstyle=|\\son[a-z]+=|<script(?! type=\"module\" src=)", html);
    }

    [Fact]
    public async Task ReturningAfterSignInLeavesThePortalForNoOtherSite()
    {
        using var visitor = new Visitor(application);
        var response = await visitor.PostAsync("/SignIn", "/SignIn", ("Name", PortalApplication.Writer), ("Password", PortalApplication.Password), ("ReturnUrl", "https://example.org/"));
        Assert.Equal("/", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task WhoTriesToSignInTooOftenIsToldToWait()
    {
        using var strict = new PortalApplication().With("Portal:SignInsPerMinute", "2");
        using var visitor = new Visitor(strict);
        for (var attempt = 0; attempt < 2; attempt++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.PostAsync("/SignIn", "/SignIn", ("Name", "a"), ("Password", "b"))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.PostAsync("/SignIn", "/SignIn", ("Name", "a"), ("Password", "b"))).StatusCode);
    }
}
