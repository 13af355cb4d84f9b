using System.Runtime.CompilerServices;

namespace AsnEthics.Rules.Saving;

/// <summary>Objects are equal where they are the same one (netstandard2.0 has no such comparer).</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static ReferenceComparer Instance { get; } = new();

    public new bool Equals(object? x, object? y) => ReferenceEquals(x, y);

    public int GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
