using AgencyPortal.Data;
using AsnEthics.Rules.AgencyPortal.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AsnEthics.Rules.AgencyPortal.Tests;

public sealed class DatabaseTests
{
    [Theory]
    [InlineData("Sqlite", "Data Source=:memory:")]
    [InlineData("PostgreSql", "Host=localhost")]
    public void TheMigrationsLeadToTheModelOfBothProviders(string provider, string connection)
    {
        var options = new DbContextOptionsBuilder<PortalContext>();
        new DatabaseSettings { Provider = provider, ConnectionString = connection }.Configure(options, AppContext.BaseDirectory);
        using var database = new PortalContext(options.Options);
        Assert.False(database.Database.HasPendingModelChanges());
    }

    [PostgreSqlFact]
    public async Task ThePortalWorksOverPostgreSqlAndKeepsDraftsWhileItIsAway()
    {
        await using var server = await PostgreSqlServer.StartAsync();
        using var application = new PortalApplication().With("Database:Provider", "PostgreSql").With("Database:ConnectionString", server.ConnectionString);
        using var writer = await Visitor.SignedInAsync(application, PortalApplication.Writer);
        using var reviewer = await Visitor.SignedInAsync(application, PortalApplication.Reviewer);
        var path = await writer.SentDraftAsync("Dasar goblok!");
        Assert.Contains("Dasar goblok!", await reviewer.PageAsync("/Review"), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await reviewer.PostAsync(path, path + "?handler=Return", ("Note", "Hapus kata hinaannya"))).StatusCode);
        Assert.Contains("Hapus kata hinaannya", await writer.PageAsync(path), StringComparison.Ordinal);
        Assert.Contains("Angka 2: 1 temuan, terbanyak 1 dalam seminggu", await reviewer.PageAsync("/Dashboard"), StringComparison.Ordinal);
        Assert.Contains("Dikembalikan", await reviewer.PageAsync("/Review"), StringComparison.Ordinal);

        await server.StopAsync();
        var sent = await writer.SendDraftAsync("Dasar tolol!");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, sent.StatusCode);
        Assert.Contains("Dasar tolol!</textarea>", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await writer.GetAsync("/Drafts")).StatusCode);
    }
}
