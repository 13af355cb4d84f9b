using System.Collections;

namespace AsnEthics.Rules;

/// <summary>
/// What the host knows of a post beside its text, by the names a rule set declares under <c>facts</c>. Names the rule set does not declare are passed over, so one
/// set of facts serves several rule sets. Not safe for writing from several threads; reading is.
/// </summary>
public sealed class PostFacts : IEnumerable<KeyValuePair<string, FactValue>>
{
    private readonly Dictionary<string, FactValue> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a fact. Setting replaces; reading a fact that was not given throws.</summary>
    /// <param name="name">The fact's name; case counts.</param>
    /// <exception cref="KeyNotFoundException">The fact was not given.</exception>
    public FactValue this[string name]
    {
        get => _values[name];
        set => _values[name] = value;
    }

    /// <summary>The number of facts given.</summary>
    public int Count => _values.Count;

    /// <summary>Reads a fact that may be absent.</summary>
    /// <param name="name">The fact's name; case counts.</param>
    /// <param name="value">Its value where it was given.</param>
    /// <returns>Whether it was given.</returns>
    public bool TryGetValue(string name, out FactValue value) => _values.TryGetValue(name, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
