using System.Collections.Immutable;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Diagnostics;

/// <summary>Collects the diagnostics of one compilation, up to a limit; further ones are counted.</summary>
internal sealed class DiagnosticBag
{
    private readonly int _limit;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Code, SourceText Source, TextRange Range, string Message)> _seen = [];
    private readonly Dictionary<SourceText, Func<Diagnostic, bool>> _allowed;
    private int _errors;
    private int _listedWarnings;
    private int _dropped;

    public DiagnosticBag(int limit)
        : this(limit, [])
    {
    }

    private DiagnosticBag(int limit, Dictionary<SourceText, Func<Diagnostic, bool>> allowed)
    {
        _limit = limit;
        _allowed = allowed;
    }

    public bool HasErrors => _errors > 0 || _dropped > 0;

    public int ErrorCount => _errors;

    public FileDiagnostics In(SourceText source) => new(this, source);

    /// <summary>A bag for what is found later, in which the same warnings are switched off.</summary>
    public DiagnosticBag Later() => new(_limit, _allowed);

    /// <summary>Switches off the warnings of a file that fit; it must be called before any of them is reported.</summary>
    public void Allow(SourceText source, Func<Diagnostic, bool> fits) => _allowed[source] = fits;

    public void Add(Diagnostic diagnostic)
    {
        if (!_seen.Add((diagnostic.Code, diagnostic.Source, diagnostic.Range, diagnostic.Message)))
            return;
        var isError = diagnostic.Severity == DiagnosticSeverity.Error;
        if (!isError && _allowed.TryGetValue(diagnostic.Source, out var fits) && fits(diagnostic))
            return;
        if (isError)
            _errors++;
        if (_diagnostics.Count >= _limit && !MakeRoom(isError))
            return;
        _diagnostics.Add(diagnostic);
        _listedWarnings += isError ? 0 : 1;
    }

    /// <summary>Counts one as not listed: a listed warning where an error wants its place, otherwise the newcomer.</summary>
    private bool MakeRoom(bool isError)
    {
        _dropped++;
        if (!isError || _listedWarnings == 0)
            return false;
        _diagnostics.RemoveAt(_diagnostics.FindLastIndex(listed => listed.Severity == DiagnosticSeverity.Warning));
        _listedWarnings--;
        return true;
    }

    /// <summary>All diagnostics by file in the order given, then by place, then by code.</summary>
    public ImmutableArray<Diagnostic> ToSorted(IReadOnlyList<SourceText> order)
    {
        var rank = new Dictionary<SourceText, int>();
        for (var i = 0; i < order.Count; i++)
            rank[order[i]] = i;
        var sorted = _diagnostics
            .OrderBy(diagnostic => rank.TryGetValue(diagnostic.Source, out var place) ? place : int.MaxValue)
            .ThenBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Range.Start)
            .ThenBy(diagnostic => diagnostic.Range.End)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ToList();
        if (_dropped > 0)
        {
            var last = sorted.LastOrDefault();
            sorted.Add(new Diagnostic(
                DiagnosticDescriptors.Limit,
                last?.Source ?? order[order.Count - 1],
                SourceSpan.At(last?.Range.End ?? 0),
                FormattableString.Invariant($"{_dropped} more diagnostics are not listed (MaxDiagnostics is {_limit})")));
        }

        return [.. sorted];
    }
}
