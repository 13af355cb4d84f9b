using AgencyPortal.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AgencyPortal.Accounts;

/// <summary>Knows the accounts and whether a password is theirs.</summary>
internal sealed class AccountBook(PortalContext database, IPasswordHasher<Account> hasher, IOptions<List<DemoAccount>> demo)
{
    /// <summary>A hash of no account, so that an unknown name takes as long as a wrong password.</summary>
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(null!, Guid.NewGuid().ToString());

    /// <summary>The account; null where name or password is wrong.</summary>
    public async Task<Account?> FindAsync(string name, string password, CancellationToken cancellation)
    {
        var account = await database.Accounts.AsNoTracking().SingleOrDefaultAsync(known => known.Name == name, cancellation);
        var verdict = hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? NobodysHash, password);
        return verdict == PasswordVerificationResult.Failed ? null : account;
    }

    /// <summary>Brings the accounts of the configuration into the database.</summary>
    public async Task SeedAsync(CancellationToken cancellation)
    {
        foreach (var wanted in demo.Value)
        {
            var account = await database.Accounts.SingleOrDefaultAsync(known => known.Name == wanted.Name, cancellation);
            if (account is null)
            {
                account = new Account { Name = wanted.Name, DisplayName = wanted.DisplayName, Role = wanted.Role, PasswordHash = "" };
                database.Accounts.Add(account);
            }

            (account.DisplayName, account.Role) = (wanted.DisplayName, wanted.Role);
            if (account.PasswordHash.Length == 0 || hasher.VerifyHashedPassword(account, account.PasswordHash, wanted.Password) == PasswordVerificationResult.Failed)
                account.PasswordHash = hasher.HashPassword(account, wanted.Password);
        }

        await database.SaveChangesAsync(cancellation);
    }
}
