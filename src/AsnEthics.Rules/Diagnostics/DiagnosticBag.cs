using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Collects the diagnostics of one compilation, up to a limit; further ones are counted.</summary>
internal sealed class DiagnosticBag(int limit)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Code, SourceText Source, TextRange Range, string Message)> _seen = [];
    private int _errors;
    private int _dropped;

    public bool HasErrors => _errors > 0;

    public int ErrorCount => _errors;

    public FileDiagnostics In(SourceText source) => new(this, source);

    public void Add(Diagnostic diagnostic)
    {
        if (!_seen.Add((diagnostic.Code, diagnostic.Source, diagnostic.Range, diagnostic.Message)))
            return;
        if (diagnostic.Severity == DiagnosticSeverity.Error)
            _errors++;
        if (_diagnostics.Count < limit)
            _diagnostics.Add(diagnostic);
        else
            _dropped++;
    }

    /// <summary>All diagnostics by file in the order given, then by place, then by code; those that <paramref name="allowed"/> switches off are left out.</summary>
    public ImmutableArray<Diagnostic> ToSorted(IReadOnlyList<SourceText> order, Func<Diagnostic, bool> allowed)
    {
        var rank = new Dictionary<SourceText, int>();
        for (var i = 0; i < order.Count; i++)
            rank[order[i]] = i;
        var sorted = _diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || !allowed(diagnostic))
            .OrderBy(diagnostic => rank.TryGetValue(diagnostic.Source, out var place) ? place : int.MaxValue)
            .ThenBy(diagnostic => diagnostic.Range.Start)
            .ThenBy(diagnostic => diagnostic.Range.End)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ToList();
        if (_dropped > 0)
        {
            var last = sorted[sorted.Count - 1];
            sorted.Add(new Diagnostic(
                DiagnosticDescriptors.Limit,
                last.Source,
                SourceSpan.At(last.Range.End),
                FormattableString.Invariant($"{_dropped} more diagnostics are not listed (MaxDiagnostics is {limit})")));
        }

        return [.. sorted];
    }
}
