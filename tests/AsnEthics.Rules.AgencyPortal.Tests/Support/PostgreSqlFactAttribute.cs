namespace AsnEthics.Rules.AgencyPortal.Tests.Support;

/// <summary>A test that starts a PostgreSQL server, where one is installed.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.WhyNot;
}
