using System.Collections.Immutable;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Binding;

/// <summary>Binds lists when they are first used, finds circles, and reads list files.</summary>
internal sealed class ListBinder(CompilationBudget budget, IReadOnlyDictionary<string, string>? openFiles)
{
    private int _depth;

    /// <summary>The list's alternatives; empty, and reported, where there is no such list.</summary>
    public ImmutableArray<BoundAlternative> Resolve(NameSyntax name, RuleFile file, UnitScope scope)
    {
        if (Find(name, file, scope) is not { } list)
            return [];
        list.IsUsed = true;
        if (list.State == BoundListState.Binding)
        {
            file.Diagnostics.ReportCircularList(name.Span, name.Text);
            return [];
        }

        if (list.State == BoundListState.Unbound)
            Bind(list, name, file, scope);
        return list.Alternatives;
    }

    /// <summary>Binds every list of a rule set, used or not, so that all their errors are found.</summary>
    public void BindAll(UnitScope scope)
    {
        foreach (var list in scope.Lists.Values)
        {
            if (list.State == BoundListState.Unbound)
                Bind(list, list.Syntax.Name, list.File, scope);
        }
    }

    private static BoundList? Find(NameSyntax name, RuleFile file, UnitScope scope)
    {
        var parts = name.Text.Substring(1).Split('.');
        var owner = parts.Length > 1 ? scope.Import(parts[0]) : scope;
        if (owner is null)
        {
            if (!scope.IsIncomplete)
                file.Diagnostics.ReportUnknownName(new(name.Span.Start + 1, name.Span.Start + 1 + parts[0].Length), "import", parts[0], scope.Unit.Imports.Keys);
            return null;
        }

        if (parts.Length <= 2 && owner.Lists.TryGetValue(parts[parts.Length - 1], out var list))
            return list;
        if (!owner.IsIncomplete)
            file.Diagnostics.ReportUnknownName(name.Span, "list", name.Text, owner.Lists.Keys.Select(other => "@" + (parts.Length > 1 ? parts[0] + "." : "") + other));
        return null;
    }

    private void Bind(BoundList list, NameSyntax use, RuleFile usingFile, UnitScope scope)
    {
        if (_depth >= budget.Limits.MaxNesting)
        {
            usingFile.Diagnostics.ReportNestingTooDeep(use.Span, budget.Limits.MaxNesting);
            return;
        }

        list.State = BoundListState.Binding;
        _depth++;
        var owner = list.File.Unit == scope.Unit ? scope : scope.Imports.First(import => import.Unit == list.File.Unit);
        list.Alternatives = list.Syntax.File is { } path
            ? BindFile(list.File, path)
            : new PatternBinder(list.File, owner, this, budget).Bind(list.Syntax.Patterns);
        _depth--;
        list.State = BoundListState.Bound;
    }

    private ImmutableArray<BoundAlternative> BindFile(RuleFile file, TextSyntax path)
    {
        var reason = "this source has no folder";
        var listFile = file.Folder is null ? null : ListFile.TryRead(file.Folder, path.Value, FolderBoundary.NameBeside(file.Source.Name, path.Value), budget.Limits.MaxFileLength, openFiles, out reason);
        if (listFile is null)
        {
            file.Diagnostics.ReportListFile(path.Span, path.Value, reason);
            return [];
        }

        var diagnostics = file.Diagnostics.For(listFile.Source);
        var binder = new TextPatternBinder(listFile.Source, diagnostics, budget.Limits);
        var alternatives = ImmutableArray.CreateBuilder<BoundAlternative>(listFile.Entries.Length);
        foreach (var span in listFile.Entries)
        {
            if (!budget.TakePattern(diagnostics, span))
                break;
            if (span.Length > budget.Limits.MaxPatternLength)
                diagnostics.ReportPatternTooLong(span, span.Length, budget.Limits.MaxPatternLength);
            else if (binder.Bind(PatternKind.Word, ToText(listFile.Source, span), new PatternModifiers()) is { } entry)
                alternatives.Add(entry);
        }

        return alternatives.ToImmutable();
    }

    /// <summary>An entry as a text without quotes around it.</summary>
    private static TextSyntax ToText(SourceText source, SourceSpan span) =>
        new(span, source.Slice(span)) { Offsets = [.. Enumerable.Range(span.Start, span.Length + 1)] };
}
