using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Text;
using System.Text.Json;

namespace AsnEthics.Rules.AspNetCore.Tests;

public sealed class EndpointTests : IClassFixture<PostsApplication>
{
    private const string Insult = "Dasar goblok!";
    private readonly PostsApplication _application;

    public EndpointTests(PostsApplication application) => _application = application;

    [Fact]
    public async Task ABreachIsRefusedWithRuleGuidelineSpanMessageAndAdvice()
    {
        var (status, problem) = await Post("/posts", new { text = Insult }, "id");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("Posting memuat indikasi pelanggaran pedoman ASN.", problem.GetProperty("title").GetString());
        Assert.Equal("Indikasi hinaan: goblok.", problem.GetProperty("errors").GetProperty("text")[0].GetString());
        Assert.Equal(BuiltInRuleSets.Se137.Digest, problem.GetProperty("digest").GetString());
        var finding = Assert.Single(problem.GetProperty("findings").EnumerateArray());
        Assert.Equal(("text", "ETIKA-02", "SE-137-2018"), (Text(finding, "property"), Text(finding, "rule"), Text(finding, "catalogue")));
        Assert.Equal(("insult", "medium", "active", "Indikasi hinaan: goblok."), (Text(finding, "category"), Text(finding, "severity"), Text(finding, "status"), Text(finding, "message")));
        Assert.Equal("Kritik pendapatnya, bukan orangnya. Hapus kata hinaan.", Text(finding, "advice"));
        Assert.Equal("[2,8]", finding.GetProperty("guidelines").GetRawText());
        Assert.Equal((6, 12), (finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32()));
        Assert.Equal("""[{"start":6,"end":12}]""", finding.GetProperty("spans").GetRawText());
    }

    [Theory]
    [InlineData("en", "The post shows")]
    [InlineData("en-GB, id;q=0.5", "The post shows")]
    [InlineData("fr, id;q=0.2, en;q=0.1", "Posting memuat")]
    [InlineData("en;q=0, id", "Posting memuat")]
    [InlineData(null, "Posting memuat")]
    public async Task ThePersonIsToldInTheLanguageOfTheRequest(string? languages, string title)
    {
        var (_, problem) = await Post("/posts", new { text = Insult }, languages);
        Assert.StartsWith(title, Text(problem, "title"), StringComparison.Ordinal);
        var english = BuiltInRuleSets.Se137.Check(Insult, null, new CheckOptions { Language = "en" }).Findings[0].Message;
        Assert.Equal(title.StartsWith("The", StringComparison.Ordinal) ? english : "Indikasi hinaan: goblok.", Text(problem.GetProperty("findings")[0], "message"));
    }

    [Theory]
    [InlineData("/posts", "Sebarkan sebelum dihapus", 200, "text BERANTAI-01")]
    [InlineData("/posts", "Selamat pagi", 200, "[]")]
    [InlineData("/posts", null, 200, "[]")]
    [InlineData("/severe", Insult, 200, "")]
    [InlineData("/facts?kerja=ya", "Jam segini enaknya mabar", 400, "JAM-01")]
    [InlineData("/facts?kerja=tidak", "Jam segini enaknya mabar", 200, "")]
    [InlineData("/validated", Insult, 400, "Indikasi hinaan: goblok.")]
    [InlineData("/validated", "Selamat pagi", 200, "Selamat pagi")]
    [InlineData("/validated", null, 400, "required")]
    [InlineData("/record", Insult, 400, "Indikasi hinaan: goblok.")]
    [InlineData("/record", "Selamat pagi", 200, "Selamat pagi")]
    [InlineData("/marked", Insult, 400, "ETIKA-02")]
    [InlineData("/mvc/record", Insult, 400, "Indikasi hinaan: goblok.")]
    [InlineData("/keyed", Insult, 200, "")]
    [InlineData("/keyed", "Ini belanak", 400, "IKAN-01")]
    [InlineData("/check-keyed", "Ini belanak", 200, "IKAN-01")]
    [InlineData("/mvc", Insult, 400, "Indikasi hinaan: goblok.")]
    [InlineData("/mvc", "Selamat pagi", 200, "Selamat pagi")]
    public async Task WhatRefusesAndWhatOnlyWarns(string path, string? text, int status, string answer)
    {
        using var client = _application.CreateClient();
        var response = await client.PostAsJsonAsync(path, new { text });
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(answer, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAttributeMayNameAnotherChecker()
    {
        Assert.Equal(HttpStatusCode.OK, await Status(new { text = "Ini belanak", fish = Insult }));
        Assert.Equal(HttpStatusCode.BadRequest, await Status(new { text = "Selamat pagi", fish = "Ini belanak" }));

        async Task<HttpStatusCode> Status(object body)
        {
            using var client = _application.CreateClient();
            return (await client.PostAsJsonAsync("/mvc/record", body)).StatusCode;
        }
    }

    [Fact]
    public async Task OnlyThePropertiesThatAreNamedAreChecked()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await Post("/picture", new { caption = Insult, text = "" }, null)).Status);
        using var client = _application.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/picture", new { caption = "", text = Insult })).StatusCode);
    }

    [Theory]
    [InlineData("/posts", 101)]
    [InlineData("/check", 101)]
    [InlineData("/check", 100_000)]
    public async Task APostThatIsTooLongIsRefusedWith413(string path, int length)
    {
        var (status, problem) = await Post(path, new { text = new string('a', length) }, "en");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal("A post may have 100 characters.", Text(problem, "detail"));
    }

    [Theory]
    [InlineData(1_000, HttpStatusCode.OK)]
    [InlineData(1_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task ABodyWithoutALengthIsNotReadFurtherThanItMay(int length, HttpStatusCode status)
    {
        using var client = _application.CreateClient();
        using var body = new Unannounced($$$"""{"text":"a","facts":{"catatan":"{{{new string('a', length)}}}"}}""");
        Assert.Equal(status, (await client.PostAsync("/check", body)).StatusCode);
    }

    [Fact]
    public async Task TheCheckEndpointAnswersAsTheToolDoes()
    {
        var (status, answer) = await Post("/check", new { text = "Mabar, " + Insult, facts = new { account = "pribadi", has_link = true, followers = 12 } }, "id");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(BuiltInRuleSets.Se137.Digest, Text(answer, "digest"));
        var finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal(("ETIKA-02", 13, 19), (Text(finding, "rule"), finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32()));
        Assert.False(finding.TryGetProperty("property", out _));
        Assert.Contains(answer.GetProperty("undecided").EnumerateArray(), open => Text(open, "fact") == "in_working_hours");
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":3}""")]
    [InlineData("""{"text":"a","facts":{"has_link":[]}}""")]
    [InlineData("""{"text":"mabar","facts":{"in_working_hours":"ya"}}""")]
    public async Task WhatIsNoPostIsRefusedWith400(string body)
    {
        using var client = _application.CreateClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await client.PostAsync("/check", content);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task WhoAsksTooOftenIsTold()
    {
        using var client = _application.CreateClient();
        for (var n = 0; n < 2; n++)
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/seldom", new { text = "a" })).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsJsonAsync("/seldom", new { text = "a" })).StatusCode);
    }

    [Fact]
    public void AnEndpointWithoutAPostIsAnErrorWhenItIsBuilt()
    {
        Assert.Contains("has a text property that is marked", Build(app => app.MapPost("/a", (int n) => n).WithAsnEthicsCheck()), StringComparison.Ordinal);
        Assert.Contains("\"Isi\"", Build(app => app.MapPost("/a", (Post post) => "").WithAsnEthicsCheck(options => options.Properties.Add("Isi"))), StringComparison.Ordinal);
    }

    [Fact]
    public void TheAttributeLetsNothingThroughUnchecked()
    {
        var post = new MarkedPost { Text = Insult };
        var exception = Assert.Throws<InvalidOperationException>(() => Validator.TryValidateObject(post, new ValidationContext(post), [], validateAllProperties: true));
        Assert.Contains("AddAsnEthicsRules", exception.Message, StringComparison.Ordinal);

        using var services = new ServiceCollection().AddAsnEthicsRules().Services.BuildServiceProvider();
        var results = new List<ValidationResult>();
        Assert.False(Validator.TryValidateObject(post, new ValidationContext(post, services, null), results, validateAllProperties: true));
        Assert.Equal(("Indikasi hinaan: goblok.", "Text"), (results[0].ErrorMessage, results[0].MemberNames.Single()));
    }

    private static string Build(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddAsnEthicsRules();
        using var app = builder.Build();
        map(app);
        return Assert.Throws<InvalidOperationException>(() => ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).ToList()).Message;
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Post(string path, object body, string? languages)
    {
        using var client = _application.CreateClient();
        if (languages is not null)
            client.DefaultRequestHeaders.Add("Accept-Language", languages);
        var response = await client.PostAsJsonAsync(path, body);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    /// <summary>A body whose length the server is not told.</summary>
    private sealed class Unannounced(string json) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Encoding.UTF8.GetBytes(json)).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
