using AgencyPortal;
using AgencyPortal.Accounts;
using AgencyPortal.Checking;
using AgencyPortal.Data;
using AgencyPortal.Pages;
using AgencyPortal.Security;
using AgencyPortal.Watching;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;
var settings = builder.Configuration.GetSection("Portal").Get<PortalSettings>() ?? new PortalSettings();
PortalSettings.ThrowIfUnusable(settings);
services.AddOptions<PortalSettings>().Bind(builder.Configuration.GetSection("Portal"));

// The rules: the agency's files on top of the base set, taken over while the portal runs.
services.AddAsnEthicsRules()
    .Configure(builder.Configuration.GetSection("Rules"))
    .AddWorkingHours(builder.Configuration.GetSection("WorkingHours"))
    .AddHealthCheck();
services.AddScoped<DraftCheck>();
services.AddSingleton(TimeProvider.System);
services.AddSingleton<AgencyClock>();

// The database.
services.AddOptions<DatabaseSettings>().Bind(builder.Configuration.GetSection("Database"));
services.AddOptions<List<DemoAccount>>().Bind(builder.Configuration.GetSection("DemoAccounts")).PostConfigure(DemoAccount.ThrowIfUnusable);
services.AddDbContext<PortalContext>((provider, options) => provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<DatabaseSettings>>().Value.Configure(options, builder.Environment.ContentRootPath));
services.AddSingleton<DatabaseStart>();
services.AddHostedService(provider => provider.GetRequiredService<DatabaseStart>());
services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

// Pages, in two languages, for people who are signed in.
services.AddLocalization(options => options.ResourcesPath = "Resources");
services.AddRazorPages();
services.AddProblemDetails();
services.AddPortalSecurity(settings);
services.AddPortalTelemetry(builder.Configuration);

var app = builder.Build();
app.UseSecurityHeaders();
app.UseRequestLocalization(PortalLanguages.Configure);
app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/Error", StatusCodeSelector = ErrorModel.StatusOf });
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
    app.UseHttpsRedirection();
}

app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages().WithStaticAssets();
app.MapAsnEthicsCheck("/check", options =>
{
    options.MaxLength = settings.MaxLength;
    options.ChecksPerMinute = settings.ChecksPerMinute;
}).RequireAuthorization(PortalRole.Writer).AddEndpointFilter<AntiforgeryCheck>();
app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync }).AllowAnonymous();
app.Run();
