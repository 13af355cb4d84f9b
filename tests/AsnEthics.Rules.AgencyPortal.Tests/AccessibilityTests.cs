using AsnEthics.Rules.AgencyPortal.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AsnEthics.Rules.AgencyPortal.Tests;

/// <summary>No page breaks a rule of axe, at a desk in light and on a phone in dark colours, and none scrolls sideways; the other two are looked at where pictures are taken.</summary>
public sealed class AccessibilityTests(BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    private const string Post = "Antrean hari ini ramai sekali, yang menyela memang goblok.\n\nSebarkan sebelum dihapus! Urus KTP tanpa antre, hubungi saya. Terima kasih sudah menunggu dengan tertib di loket tiga.";

    private static readonly (int Width, ColorScheme Scheme)[] InCi = [(1280, ColorScheme.Light), (390, ColorScheme.Dark)];
    private static readonly (int Width, ColorScheme Scheme)[] WithPictures = [.. InCi, (390, ColorScheme.Light), (1280, ColorScheme.Dark)];

    [BrowserFact]
    public async Task EveryPageIsAccessibleAndFitsItsWidth()
    {
        var problems = new List<string>();
        await SeedAsync();
        foreach (var (width, scheme) in BrowserPortal.PictureFolder is null ? InCi : WithPictures)
        {
            var stranger = await portal.OpenAsync(null, width, scheme: scheme);
            await LookAsync(stranger, "sign-in");

            var writer = await portal.OpenAsync(PortalApplication.Writer, width, scheme: scheme);
            await LookAsync(writer, "write-empty");
            await writer.GetByLabel("Isi unggahan").FillAsync(Post);
            await Expect(writer.Locator(".finding")).Not.ToHaveCountAsync(0);
            await LookAsync(writer, "write");
            await writer.GetByRole(AriaRole.Button, new() { Name = "Kirim" }).ClickAsync();
            await Expect(writer.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
            await Expect(writer.Locator("[data-part=jump]").First).ToBeVisibleAsync();
            await LookAsync(writer, "write-blocked");
            await writer.GotoAsync("/Drafts");
            await LookAsync(writer, "drafts");
            await writer.Locator(".line", new() { HasText = "Dikembalikan" }).First.ClickAsync();
            await LookAsync(writer, "draft-returned");
            await writer.GotoAsync("/Review");
            await LookAsync(writer, "denied");

            var reviewer = await portal.OpenAsync(PortalApplication.Reviewer, width, scheme: scheme);
            await LookAsync(reviewer, "review");
            await reviewer.Locator(".line", new() { HasText = "Menunggu" }).First.ClickAsync();
            await LookAsync(reviewer, "draft-review");
            await reviewer.GotoAsync("/Dashboard");
            await LookAsync(reviewer, "dashboard");
            await reviewer.GotoAsync("/Error");
            await LookAsync(reviewer, "error");
            foreach (var page in new[] { stranger, writer, reviewer })
                await page.Context.CloseAsync();

            async Task LookAsync(IPage page, string name)
            {
                await BrowserPortal.PictureAsync(page, $"{name}-{width}-{scheme}");
                var result = await page.RunAxe();
                problems.AddRange(result.Violations.Select(violation => $"{name} at {width} {scheme}: {violation.Id}, {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
                if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"))
                    problems.Add($"{name} at {width} scrolls sideways");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private async Task SeedAsync()
    {
        using var writer = await Visitor.SignedInAsync(portal.Application, PortalApplication.Writer);
        using var reviewer = await Visitor.SignedInAsync(portal.Application, PortalApplication.Reviewer);
        await writer.SentDraftAsync("Loket pelayanan dibuka pukul delapan pagi, terima kasih.");
        var returned = await writer.SentDraftAsync("Yang menyela antrean itu goblok!");
        await reviewer.PostAsync(returned, returned + "?handler=Return", ("Note", "Sampaikan keluhannya tanpa hinaan, lalu kirim ulang."));
        await writer.SentDraftAsync("Sebarkan sebelum dihapus: katanya antrean besok dipangkas. Dasar tolol semua!");
    }
}
