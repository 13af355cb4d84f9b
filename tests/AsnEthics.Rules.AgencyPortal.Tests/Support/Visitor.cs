using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace AsnEthics.Rules.AgencyPortal.Tests.Support;

/// <summary>A person with a browser's cookies, who fills in forms and follows no redirect unasked.</summary>
internal sealed partial class Visitor(PortalApplication application) : IDisposable
{
    private readonly HttpClient _client = application.CreatePlainClient();

    public static async Task<Visitor> SignedInAsync(PortalApplication application, string name)
    {
        var visitor = new Visitor(application);
        var response = await visitor.PostAsync("/SignIn", "/SignIn", ("Name", name), ("Password", PortalApplication.Password));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return visitor;
    }

    public void Dispose() => _client.Dispose();

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    public async Task<string> PageAsync(string path) => WebUtility.HtmlDecode(await _client.GetStringAsync(path));

    /// <summary>Sends a form with the antiforgery token of a page.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync(page);
        return await PostWithoutTokenAsync(action, [.. fields, ("__RequestVerificationToken", token)]);
    }

    public Task<HttpResponseMessage> PostWithoutTokenAsync(string action, params (string Name, string Value)[] fields) =>
        _client.PostAsync(action, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    /// <summary>Checks a draft as the script does.</summary>
    public async Task<HttpResponseMessage> CheckAsync(string text, bool withToken = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check") { Content = JsonContent.Create(new { text, facts = new { account = "resmi" } }) };
        if (withToken)
            request.Headers.Add("RequestVerificationToken", await TokenAsync("/Write"));
        return await _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendDraftAsync(string text) => PostAsync("/Write", "/Write?handler=Send", ("Form.Text", text), ("Form.AccountKind", "resmi"));

    /// <summary>Sends a draft that is taken, and says where its page is.</summary>
    public async Task<string> SentDraftAsync(string text)
    {
        var response = await SendDraftAsync(text);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.ToString();
    }

    private async Task<string> TokenAsync(string page) => Token().Match(await _client.GetStringAsync(page)).Groups[1].Value;

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
