using System.ComponentModel.DataAnnotations;
using AsnEthics.Rules;
using AsnEthics.Rules.AspNetCore;
using AsnEthics.Rules.AspNetCore.Tests;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAsnEthicsRules();
builder.Services.AddKeyedAsnEthicsRules("ikan").WithoutBaseRules().AddRuleResource(typeof(Program).Assembly, "ikan.asnrules");
builder.Services.AddHttpContextAccessor();
builder.Services.AddValidation();
builder.Services.AddControllers().AddApplicationPart(typeof(Program).Assembly);
var app = builder.Build();
app.MapPost("/posts", (Post post, HttpContext context) => Results.Ok(context.GetAsnEthicsWarnings().Select(warning => warning.Property + " " + warning.Findings[0].RuleId))).WithAsnEthicsCheck(options => options.MaxLength = 100);
app.MapPost("/severe", (Post post) => Results.Ok()).WithAsnEthicsCheck(options => options.BlockFrom = Severity.Critical);
app.MapPost("/picture", (Picture picture) => Results.Ok()).WithAsnEthicsCheck(options => options.Properties.Add("caption"));
app.MapPost("/facts", (Post post) => Results.Ok()).WithAsnEthicsCheck(options =>
{
    options.BlockFrom = Severity.Info;
    options.Facts = context => new PostFacts { ["in_working_hours"] = context.Request.Query["kerja"] == "ya" };
});
app.MapPost("/validated", (MarkedPost post) => Results.Ok(post.Text));
app.MapPost("/record", (MarkedRecord post) => Results.Ok(post.Text));
app.MapPost("/marked", (MarkedPost post) => Results.Ok()).DisableValidation().WithAsnEthicsCheck();
app.MapPost("/keyed", (Post post) => Results.Ok()).WithAsnEthicsCheck(options => options.ServiceKey = "ikan");
app.MapAsnEthicsCheck("/check-keyed", options => options.ServiceKey = "ikan");
app.MapAsnEthicsCheck("/check", options => options.MaxLength = 100);
app.MapAsnEthicsCheck("/seldom", options => options.ChecksPerMinute = 2);
app.MapControllers();
app.Run();

namespace AsnEthics.Rules.AspNetCore.Tests
{
    public record Post(string? Text);

    public record Picture(string Caption, string Text);

    public record MarkedRecord([property: AsnCompliant] string Text);

    /// <summary>As controllers want it of records.</summary>
    public record MvcRecord([AsnCompliant] string Text, [AsnCompliant(ServiceKey = "ikan")] string? Fish);

    public sealed class MarkedPost
    {
        [AsnCompliant]
        [Required]
        public string? Text { get; set; }
    }

    [ApiController]
    [Route("mvc")]
    public sealed class PostsController : ControllerBase
    {
        [HttpPost]
        public IActionResult Create(MarkedPost post) => Ok(post.Text);

        [HttpPost("record")]
        public IActionResult CreateRecord(MvcRecord post) => Ok(post.Text);
    }
}
