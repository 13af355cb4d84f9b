using System.Collections.Immutable;
using System.Text;
using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Loading;

/// <summary>Reads and parses rule files and everything they import, and groups them into rule sets.</summary>
internal sealed class RuleFileLoader(DiagnosticBag bag, RuleLimits limits, IReadOnlyDictionary<string, string>? openFiles = null)
{
    private const string Extension = ".asnrules";

    private static readonly RuleSetVersion Engine = new(1, 0, 0);

    private readonly Dictionary<string, RuleUnit> _unitsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleFile> _filesByPath = new(StringComparer.Ordinal);
    private readonly List<RuleUnit> _units = [];
    private readonly List<SourceText> _sources = [];
    private readonly Stack<RuleUnit> _loading = new();

    /// <summary>The rule sets, each behind those it imports.</summary>
    public IReadOnlyList<RuleUnit> Units => _units;

    /// <summary>Every file in the order in which it was read.</summary>
    public IReadOnlyList<SourceText> Sources => _sources;

    public void LoadRoots(ImmutableArray<RuleSource> sources)
    {
        foreach (var source in sources)
        {
            if (LoadFile(source, FileDiagnosticsOfMissing(source)) is { } file)
                file.Unit.IsRoot = true;
        }
    }

    public void LoadBuiltIn()
    {
        foreach (var name in BuiltInRuleFiles.Names)
            LoadBuiltIn(name);
    }

    private RuleUnit? LoadBuiltIn(string name)
    {
        if (!BuiltInRuleFiles.TryGet(name, out var sources))
            return null;
        if (_unitsByName.TryGetValue(name, out var loaded))
            return loaded;
        foreach (var source in sources)
            LoadFile(source, FileDiagnosticsOfMissing(source));
        return _unitsByName[name];
    }

    private Action<string> FileDiagnosticsOfMissing(RuleSource source) =>
        reason => Track(new SourceText(source.Name, "")).ReportFileUnreadable(SourceSpan.At(0), source.Name, reason);

    private FileDiagnostics Track(SourceText source)
    {
        _sources.Add(source);
        return bag.In(source);
    }

    /// <summary>Reads a file and what it imports; null where it cannot be read, which <paramref name="reportUnreadable"/> tells.</summary>
    private RuleFile? LoadFile(RuleSource source, Action<string> reportUnreadable)
    {
        if (source.Path is { } known && _filesByPath.TryGetValue(known, out var loaded))
            return loaded;

        string text;
        try
        {
            text = source.ReadText(limits.MaxFileLength);
        }
        catch (DecoderFallbackException exception)
        {
            ReportNotUtf8(source, exception);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reportUnreadable(Directory.Exists(source.Path) ? "it is a folder" : File.Exists(source.Path) ? exception.Message : "there is no such file");
            return null;
        }

        var sourceText = new SourceText(source.Name, text);
        var diagnostics = Track(sourceText);
        var syntax = RuleParser.Parse(sourceText, diagnostics, limits);
        if (text.Length <= limits.MaxFileLength)
            AllowWarnings(sourceText, diagnostics);
        var file = AddToUnit(source, sourceText, syntax, diagnostics);
        if (!_loading.Contains(file.Unit))
            LoadImports(file);
        return file;
    }

    private void AllowWarnings(SourceText source, FileDiagnostics diagnostics)
    {
        var directives = AllowDirective.ReadAll(source, diagnostics);
        if (!directives.IsEmpty)
            bag.Allow(source, diagnostic => directives.Any(directive => directive.Allows(diagnostic)));
    }

    private void ReportNotUtf8(RuleSource source, DecoderFallbackException exception)
    {
        var lenient = source.ReadLeniently(limits.MaxFileLength, out var textBefore, exception.Index);
        var sourceText = new SourceText(source.Name, lenient);
        Track(sourceText).ReportNotUtf8(new SourceSpan(textBefore, Math.Min(textBefore + 1, lenient.Length)));
    }

    private RuleFile AddToUnit(RuleSource source, SourceText sourceText, RuleFileSyntax syntax, FileDiagnostics diagnostics)
    {
        // A file whose header cannot be read is a rule set of its own, so that its rules are still examined.
        var name = syntax.Header?.Name.Value ?? "";
        if (name.Length == 0 || !_unitsByName.TryGetValue(name, out var unit))
        {
            unit = new RuleUnit(name.Length > 0 ? name : source.Name);
            if (name.Length > 0)
                _unitsByName.Add(name, unit);
        }

        var file = new RuleFile(unit, sourceText, syntax, diagnostics, source.Folder);
        if (_loading.Contains(unit))
            return file;

        unit.Files.Add(file);
        unit.IsIncomplete |= syntax.IsIncomplete;
        if (source.Path is { } path)
            _filesByPath[path] = file;
        if (syntax.Header is { } header)
            BindHeader(header, unit, diagnostics);
        return file;
    }

    private static void BindHeader(HeaderSyntax header, RuleUnit unit, FileDiagnostics diagnostics)
    {
        if (header.Name.Value.Trim().Length == 0)
            diagnostics.ReportEmptyName(header.Name.Span, "a rule set");
        if (RuleSetVersion.TryParse(header.Version.Value) is not { } version)
            diagnostics.ReportNoVersion(header.Version.Span);
        else if (unit.Version is { } other && other != version)
            diagnostics.ReportVersionsDiffer(header.Version.Span, unit.Name);
        else
            unit.Version = version;

        if (header.Language is { } language)
        {
            if (language.Text is not ("id" or "en"))
                diagnostics.ReportUnknownWord(language.Span, language.Text, "language", ["id", "en"]);
            unit.Language = language.Text;
        }

        if (header.Engine is { } engine)
        {
            if (VersionConstraint.TryParse(engine.Value) is not { } constraint)
                diagnostics.ReportNoVersionConstraint(engine.Span);
            else if (!constraint.IsSatisfiedBy(Engine))
                diagnostics.ReportEngineNotSatisfied(engine.Span, engine.Value, FormattableString.Invariant($"{Engine.Major}.{Engine.Minor}"));
        }
    }

    private void LoadImports(RuleFile file)
    {
        _loading.Push(file.Unit);
        foreach (var import in file.Syntax.Imports)
        {
            if (_loading.Count > limits.MaxNesting)
                file.Diagnostics.ReportNestingTooDeep(import.Span, limits.MaxNesting);
            else if (LoadImport(import, file) is { } unit)
                AddImport(import, unit, file);
            else
                file.Unit.IsIncomplete = true;
        }

        _loading.Pop();
        if (!_units.Contains(file.Unit))
            _units.Add(file.Unit);
    }

    private RuleUnit? LoadImport(ImportSyntax import, RuleFile from)
    {
        var reference = import.Reference;
        if (LoadBuiltIn(reference.Value) is { } builtIn)
            return WhereNotCircular(builtIn, import, from);
        if (from.Folder is null)
        {
            from.Diagnostics.ReportImportNotFound(reference.Span, reference.Value, "this source has no folder", BuiltInRuleFiles.Names);
            return null;
        }

        var path = FolderBoundary.TryResolve(from.Folder, reference.Value.Trim().Length == 0 ? "" : WithExtension(reference.Value), out var reason);
        if (path is null)
        {
            from.Diagnostics.ReportImportNotFound(reference.Span, reference.Value, reason, []);
            return null;
        }

        var source = RuleSource.FromFileBelow(FolderBoundary.NameBeside(from.Source.Name, WithExtension(reference.Value)), path, openFiles is not null && openFiles.TryGetValue(path, out var open) ? open : null);
        var file = LoadFile(source, why => from.Diagnostics.ReportImportNotFound(reference.Span, reference.Value, why, BuiltInRuleFiles.Names));
        return file is null ? null : WhereNotCircular(file.Unit, import, from);
    }

    private RuleUnit? WhereNotCircular(RuleUnit unit, ImportSyntax import, RuleFile from)
    {
        if (!_loading.Contains(unit))
            return unit;
        from.Diagnostics.ReportCircularImport(import.Span, unit.Name);
        return null;
    }

    private static string WithExtension(string reference) =>
        reference.EndsWith(Extension, StringComparison.Ordinal) ? reference : reference + Extension;

    private static void AddImport(ImportSyntax import, RuleUnit imported, RuleFile file)
    {
        if (import.Version is { } version)
        {
            if (VersionConstraint.TryParse(version.Value) is not { } constraint)
                file.Diagnostics.ReportNoVersionConstraint(version.Span);
            else if (imported.Version is { } found && !constraint.IsSatisfiedBy(found))
                file.Diagnostics.ReportVersionNotSatisfied(version.Span, imported.Name, version.Value, FormattableString.Invariant($"{found.Major}.{found.Minor}.{found.Patch}"));
        }

        NameCheck.Report(import.Alias, "an import", file.Diagnostics);
        var imports = file.Unit.Imports;
        if (imports.TryGetValue(import.Alias.Text, out var other) && other != imported)
            file.Diagnostics.ReportDuplicateName(import.Alias.Span, "import", import.Alias.Text);
        else
            imports[import.Alias.Text] = imported;
    }
}
