using AsnEthics.Rules.AgencyPortal.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AsnEthics.Rules.AgencyPortal.Tests;

/// <summary>The portal as a person sees it, in a real browser.</summary>
public sealed class BrowserTests(BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    private const string Text = "Isi unggahan";

    private static bool IsDraft(string url) => url.Contains("/Draft/", StringComparison.Ordinal);

    [BrowserFact]
    public async Task AHitIsUnderlinedWhileTypingAndItsGuidelineMessageAndAdviceAreShown()
    {
        var page = await portal.OpenAsync(PortalApplication.Writer);
        await page.GetByLabel(Text).PressSequentiallyAsync("Selamat pagi, dasar goblok!");
        await Expect(page.Locator("mark")).ToHaveTextAsync("goblok");
        var finding = page.Locator(".finding");
        await Expect(finding).ToContainTextAsync("Indikasi hinaan: goblok.");
        await Expect(finding).ToContainTextAsync("Kritik pendapatnya, bukan orangnya.");
        await Expect(finding).ToContainTextAsync("Angka 2 Menjunjung etika tinggi");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 temuan.");
        Assert.Contains("underline", await page.Locator("mark").EvaluateAsync<string>("mark => getComputedStyle(mark).textDecorationLine"), StringComparison.Ordinal);

        await page.GetByLabel(Text).FillAsync("Selamat pagi");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Tidak ada indikasi yang ditemukan.");
        await Expect(page.Locator("mark")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task AMarkMovesWithItsWordBeforeTheNextAnswer()
    {
        var page = await portal.OpenAsync(PortalApplication.Writer);
        await page.GetByLabel(Text).FillAsync("Dasar goblok!");
        await Expect(page.Locator("mark")).ToHaveTextAsync("goblok");
        await page.RouteAsync("**/check", route => route.AbortAsync());
        await page.GetByLabel(Text).PressAsync("Control+Home");
        await page.GetByLabel(Text).PressSequentiallyAsync("Hai, ");
        await Expect(page.Locator("mark")).ToHaveTextAsync("goblok");
        await page.GetByLabel(Text).PressAsync("Control+End");
        await page.GetByLabel(Text).PressAsync("ArrowLeft");
        await page.GetByLabel(Text).PressAsync("Backspace");
        await Expect(page.Locator("mark")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task MarksLieUnderTheirWordsOverWrapsAndScrolling()
    {
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await portal.OpenAsync(PortalApplication.Writer, width);
            var lines = string.Join('\n', Enumerable.Range(1, 60).Select(line => line % 3 == 0 ? "" : $"Baris {line} tentang jadwal\tpelayanan yang cukup panjang sehingga terpotong, superkalifragilistikekspialidosius{line}."));
            await page.GetByLabel(Text).FillAsync(lines + "\nDasar goblok!\n\n");
            await Expect(page.Locator("mark")).ToHaveCountAsync(1);
            var same = await page.EvaluateAsync<bool>("""
                () => {
                    const text = document.querySelector('[data-text]'), marks = document.querySelector('[data-marks]');
                    return text.scrollHeight > text.clientHeight && text.scrollHeight === marks.scrollHeight && text.clientWidth === marks.clientWidth && text.clientHeight === marks.clientHeight;
                }
                """);
            Assert.True(same, $"text and marks are laid out differently at {width}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Tunjukkan dalam teks" }).ClickAsync();
            Assert.Equal("goblok", await page.EvaluateAsync<string>("() => { const t = document.querySelector('[data-text]'); return t.value.slice(t.selectionStart, t.selectionEnd); }"));

            // the marks follow with the next frame
            await Eventually.Async(() => page.EvaluateAsync<bool>("""
                () => {
                    const text = document.querySelector('[data-text]'), marks = document.querySelector('[data-marks]');
                    const box = document.querySelector('mark').getBoundingClientRect(), frame = text.getBoundingClientRect();
                    return text.scrollTop > 0 && text.scrollTop === marks.scrollTop && box.top >= frame.top && box.bottom <= frame.bottom;
                }
                """));
            await BrowserPortal.PictureAsync(page, $"scrolled-{width}");
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task AFactChangesWhatIsFoundAndIsSentAsItWasChecked()
    {
        var page = await portal.OpenAsync(PortalApplication.Writer);
        await page.GetByLabel(Text).FillAsync("Katanya besok libur, info dari grup");
        await Expect(page.Locator(".finding")).Not.ToHaveCountAsync(0);
        var before = await page.Locator(".finding").CountAsync();
        await page.GetByLabel("Menyebut sumber yang dapat diperiksa").CheckAsync();
        await Expect(page.Locator(".finding")).ToHaveCountAsync(before - 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim" }).ClickAsync();
        await BrowserPortal.ArrivedAsync(page, IsDraft);
        await Expect(page.Locator(".finding")).ToHaveCountAsync(before - 1);
    }

    [BrowserFact]
    public async Task ADraftGoesFromWritingThroughReviewBackAndToAcceptance()
    {
        var writer = await portal.OpenAsync(PortalApplication.Writer);
        await writer.GetByLabel(Text).FillAsync("Laporan antrean hari ini.\nYang menyela memang goblok!");
        await Expect(writer.Locator("mark")).ToHaveTextAsync("goblok");
        await writer.GetByRole(AriaRole.Button, new() { Name = "Kirim" }).ClickAsync();
        await BrowserPortal.ArrivedAsync(writer, IsDraft);
        await Expect(writer.Locator(".draft-head .state")).ToHaveTextAsync("Menunggu tim etik");

        var reviewer = await portal.OpenAsync(PortalApplication.Reviewer);
        await reviewer.GetByRole(AriaRole.Link, new() { Name = "Yang menyela" }).First.ClickAsync();
        await Expect(reviewer.Locator(".post mark")).ToHaveTextAsync("goblok");
        await reviewer.GetByLabel("Catatan untuk penulis").FillAsync("Sampaikan tanpa hinaan.");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Kembalikan dengan catatan" }).ClickAsync();
        await BrowserPortal.ArrivedAsync(reviewer, url => url.EndsWith("/Review", StringComparison.Ordinal));

        await writer.ReloadAsync();
        await Expect(writer.Locator(".history")).ToContainTextAsync("Sampaikan tanpa hinaan.");
        await writer.GetByRole(AriaRole.Link, new() { Name = "Perbaiki dan kirim ulang" }).ClickAsync();
        await writer.GetByLabel(Text).FillAsync("Laporan antrean hari ini. Mohon tidak menyela.");
        await writer.GetByRole(AriaRole.Button, new() { Name = "Kirim" }).ClickAsync();
        await BrowserPortal.ArrivedAsync(writer, IsDraft);
        await Expect(writer.Locator(".draft-head .state")).ToHaveTextAsync("Lolos pemeriksaan");
    }

    [BrowserFact]
    public async Task TheLanguageSwitchChangesPageAndFindings()
    {
        var page = await portal.OpenAsync(PortalApplication.Writer);
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await page.GetByLabel("Text of the post").FillAsync("Urus KTP tanpa antre, hubungi saya");
        await Expect(page.Locator(".finding")).ToContainTextAsync("Possible offer to jump the queue");
        await Expect(page.Locator(".finding")).ToContainTextAsync("blocks sending");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Findings: 1, of which 1 block sending.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Not sent");
        await Expect(page.GetByLabel("Text of the post")).ToHaveValueAsync("Urus KTP tanpa antre, hubungi saya");
    }

    [BrowserFact]
    public async Task AChangedRuleFileFindsMoreWithoutARestart()
    {
        await using var own = new OwnPortal();
        await own.Portal.InitializeAsync();
        var page = await own.Portal.OpenAsync(PortalApplication.Writer);
        await page.GetByLabel(Text).FillAsync("Urus KTP lewat pintu samping, hubungi saya");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Tidak ada indikasi yang ditemukan.");
        var digest = await page.Locator("[data-digest]").TextContentAsync();

        var file = own.Portal.Application.RuleFile;
        var changed = (await File.ReadAllTextAsync(file)).Replace("\"lewat belakang\"", "\"lewat belakang\", \"lewat pintu samping\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, changed);
        await Eventually.Async(async () =>
        {
            await page.GetByLabel(Text).PressAsync("Control+End");
            await page.GetByLabel(Text).PressSequentiallyAsync(".");
            await page.WaitForTimeoutAsync(500);
            return await page.Locator("mark").CountAsync() > 0;
        });
        await Expect(page.Locator(".finding")).ToContainTextAsync("ANTREAN-01");
        await page.ReloadAsync();
        Assert.NotEqual(digest, await page.Locator("[data-digest]").TextContentAsync());
    }

    [BrowserFact]
    public async Task ThePortalIsUsedByKeyboardAlone()
    {
        var page = await portal.OpenAsync(PortalApplication.Writer);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync("textarea");
        await page.Keyboard.TypeAsync("Halo goblok!");
        await Expect(page.Locator("mark")).ToHaveCountAsync(1);
        await TabToAsync("[data-part=jump]");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("goblok", await page.EvaluateAsync<string>("() => getSelection().toString()"));
        await page.Keyboard.TypeAsync("teman");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Tidak ada indikasi yang ditemukan.");
        await TabToAsync("button.primary");
        await page.Keyboard.PressAsync("Enter");
        await BrowserPortal.ArrivedAsync(page, IsDraft);

        async Task TabToAsync(string selector)
        {
            for (var tries = 0; tries < 20; tries++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                    return;
            }

            Assert.Fail(selector + " is not reached by the tab key");
        }
    }

    [BrowserFact]
    public async Task WithoutScriptThePageChecksAndSendsToo()
    {
        var page = await portal.OpenAsync(PortalApplication.Writer, script: false);
        await page.GetByLabel(Text).FillAsync("Dasar goblok!");
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa saja" }).ClickAsync();
        await Expect(page.Locator("mark")).ToHaveTextAsync("goblok");
        await Expect(page.Locator(".finding")).ToContainTextAsync("Indikasi hinaan: goblok.");
    }

    [BrowserFact]
    public async Task NoPageBreaksItsOwnContentSecurityPolicy()
    {
        var page = await portal.OpenAsync(null);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync("/SignIn");
        await page.GetByLabel("Nama pengguna").FillAsync(PortalApplication.Reviewer);
        await page.GetByLabel("Kata sandi").FillAsync(PortalApplication.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk" }).ClickAsync();
        await page.GotoAsync("/Dashboard");
        Assert.Empty(complaints);
    }

    private sealed class OwnPortal : IAsyncDisposable
    {
        public BrowserPortal Portal { get; } = new();

        public async ValueTask DisposeAsync() => await Portal.DisposeAsync();
    }
}
