namespace AsnEthics.Rules.AgencyPortal.Tests.Support;

/// <summary>A test that drives a browser, where one is installed.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null ? "chromium is not installed" : null;
}
