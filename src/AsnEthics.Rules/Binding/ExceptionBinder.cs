using System.Collections.Immutable;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Plans;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds <c>ignore</c> and <c>skip</c>. Guards written in place become nameless patterns behind those of <c>find</c>.</summary>
internal sealed class ExceptionBinder(PatternScope scope, PatternBinder patterns, ConditionBinder conditions, FileDiagnostics diagnostics, int patternCount)
{
    private readonly ImmutableArray<BoundPattern>.Builder _guards = ImmutableArray.CreateBuilder<BoundPattern>();
    private readonly ImmutableArray<PlannedIgnore>.Builder _ignores = ImmutableArray.CreateBuilder<PlannedIgnore>();
    private readonly ImmutableArray<PlannedSkip>.Builder _skips = ImmutableArray.CreateBuilder<PlannedSkip>();

    public ImmutableArray<BoundPattern> Guards => _guards.ToImmutable();

    public ImmutableArray<PlannedIgnore> Ignores => _ignores.ToImmutable();

    public ImmutableArray<PlannedSkip> Skips => _skips.ToImmutable();

    /// <param name="syntax">The exception.</param>
    /// <param name="hits">The patterns the flag names: what <c>hit</c> stands for.</param>
    public void Bind(ExceptionSyntax syntax, ImmutableArray<int> hits)
    {
        var text = SyntaxPrinter.Print(syntax);
        switch (syntax)
        {
            case SkipSyntax skip when conditions.Bind(skip.Condition) is { } condition:
                _skips.Add(new PlannedSkip(text, skip.WholePost, condition));
                break;
            case IgnoreSyntax ignore when BindTargets(ignore, hits) is { } targets && BindGuard(ignore.Guard) is { } guard:
                _ignores.Add(ignore is IgnoreNearSyntax near
                    ? new IgnoreNear(text, targets, guard, (int)Math.Min(near.Words.Value, int.MaxValue), near.Side)
                    : new IgnoreInside(text, targets, guard));
                break;
        }
    }

    private ImmutableArray<int>? BindTargets(IgnoreSyntax ignore, ImmutableArray<int> hits)
    {
        if (ignore.Targets.IsEmpty)
            return hits;
        var targets = ImmutableArray.CreateBuilder<int>();
        foreach (var name in ignore.Targets)
        {
            if (scope.Find(name) is not { } index)
                return null;
            if (targets.Contains(index))
                diagnostics.ReportOnlyOnce(name.Span, $"`{name.Text}`");
            targets.Add(index);
        }

        return targets.ToImmutable();
    }

    private int? BindGuard(GuardSyntax guard)
    {
        if (guard is NamedGuardSyntax named)
            return scope.Find(named.Name);
        _guards.Add(new BoundPattern("", patterns.Bind(((PatternGuardSyntax)guard).Pattern)));
        return patternCount + _guards.Count - 1;
    }
}
