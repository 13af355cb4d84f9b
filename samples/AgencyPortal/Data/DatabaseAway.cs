using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;

namespace AgencyPortal.Data;

/// <summary>Tells a database that is away or refuses from a mistake of ours.</summary>
internal static class DatabaseAway
{
    public static bool Is(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => false,
        DbException or TimeoutException or SocketException or IOException => true,
        DbUpdateException or InvalidOperationException => exception.InnerException is { } inner && Is(inner),
        _ => false,
    };
}
