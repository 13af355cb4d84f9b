using Microsoft.AspNetCore.Mvc.Testing;

namespace AsnEthics.Rules.AspNetCore.Tests;

/// <summary>The application of Program.cs, in memory.</summary>
public sealed class PostsApplication : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseContentRoot(AppContext.BaseDirectory);
}
