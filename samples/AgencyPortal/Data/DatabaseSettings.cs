using Microsoft.EntityFrameworkCore;

namespace AgencyPortal.Data;

/// <summary>The section <c>Database</c>: which database, and where.</summary>
internal sealed class DatabaseSettings
{
    /// <summary><c>Sqlite</c>, the default, or <c>PostgreSql</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    public string ConnectionString { get; set; } = "Data Source=App_Data/portal.db";

    public void Configure(DbContextOptionsBuilder options, string contentRoot)
    {
        switch (Provider)
        {
            case "Sqlite":
                options.UseSqlite(SqliteFile(contentRoot));
                break;
            case "PostgreSql":
                options.UseNpgsql(ConnectionString);
                break;
            default:
                throw new InvalidOperationException($"Database:Provider is \"{Provider}\": give \"Sqlite\" or \"PostgreSql\"");
        }
    }

    /// <summary>A relative path starts at the content root, wherever the portal is started from.</summary>
    private string SqliteFile(string contentRoot)
    {
        var connection = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(ConnectionString);
        connection.DataSource = Path.GetFullPath(connection.DataSource, contentRoot);
        return connection.ToString();
    }
}
