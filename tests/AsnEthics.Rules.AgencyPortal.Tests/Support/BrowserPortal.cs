using System.Diagnostics;
using Microsoft.Playwright;

namespace AsnEthics.Rules.AgencyPortal.Tests.Support;

/// <summary>The portal on a port of its own, and a browser to visit it with.</summary>
public sealed class BrowserPortal : IAsyncLifetime
{
    /// <summary>A folder that every page is photographed into; none unless it is set.</summary>
    public static readonly string? PictureFolder = Environment.GetEnvironmentVariable("ASNETHICS_PICTURES");

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public PortalApplication Application { get; } = new();

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        Application.StartOnPort();
        _playwright = await Playwright.CreateAsync();
        // Its sandbox does not run as root.
        string[] arguments = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        await Application.DisposeAsync();
    }

    /// <summary>A page in a browser without cookies, signed in where a name is given.</summary>
    internal async Task<IPage> OpenAsync(string? name, int width = 1280, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        Debug.Assert(_browser is not null, "A test without BrowserFact has no browser.");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Application.ClientOptions.BaseAddress.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            JavaScriptEnabled = script,
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        await page.GotoAsync("/SignIn");
        if (name is null)
            return page;
        await page.GetByLabel("Nama pengguna").FillAsync(name);
        await page.GetByLabel("Kata sandi").FillAsync(PortalApplication.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await ArrivedAsync(page, url => !url.Contains("SignIn", StringComparison.Ordinal));
        return page;
    }

    /// <summary>
    /// Waits until a page is there with all that belongs to it. The page is asked for its address and its state: the events that tell of them can be missed where they come before anyone waits. It is asked from here, each time anew: a wait inside
    /// the page evaluates text as script, which the portal's policy forbids from the second time on.
    /// </summary>
    internal static Task ArrivedAsync(IPage page, Func<string, bool> isThere) => Eventually.Async(async () => isThere(page.Url) && await StateAsync(page) == "complete");

    /// <summary>What the page says of itself; nothing while it gives way to another one.</summary>
    private static async Task<string?> StateAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("document.readyState");
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }

    internal static async Task PictureAsync(IPage page, string name)
    {
        if (PictureFolder is not null)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(PictureFolder, name + ".png"), FullPage = true });
    }
}
