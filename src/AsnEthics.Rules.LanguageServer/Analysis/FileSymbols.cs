using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Loading;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.TokenParsers;
using AsnEthics.Rules.Text;
using Superpower.Model;

namespace AsnEthics.Rules.LanguageServer.Analysis;

/// <summary>Finds every name in a rule file and what it names, by its tokens, so that it does so in files with errors too.</summary>
internal sealed class FileSymbols
{
    private readonly RuleFile _file;
    private readonly UnitScope _scope;
    private readonly Token<RuleToken>[] _tokens;
    private readonly List<SymbolPlace> _places = [];
    private RuleToken _block;
    private (RuleUnit Unit, string RuleId)? _rule;

    private FileSymbols(RuleFile file, UnitScope scope)
    {
        _file = file;
        _scope = scope;
        _tokens = RuleTokenizer.Instance.Tokenize(file.Source.Text).ToArray();
    }

    public static IReadOnlyList<SymbolPlace> Of(RuleFile file, UnitScope scope)
    {
        var symbols = new FileSymbols(file, scope);
        symbols.Read();
        return symbols._places;
    }

    /// <summary>The name at an offset, its end included, as the cursor stands behind what was typed.</summary>
    public static SymbolPlace? At(RuleFile file, UnitScope scope, int offset) => Of(file, scope).FirstOrDefault(place => place.Span.Start <= offset && offset <= place.Span.End);

    private void Read()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            var kind = _tokens[i].Kind;
            if (RuleBlockSplitter.IsBlockKeyword(kind) && (KindAt(i - 1) == RuleToken.EndKeyword || RuleBlockSplitter.IsFirstOnLine(_tokens, i, _file.Source)))
                (_block, _rule) = (kind, null);
            if (kind == RuleToken.ListName)
                ReadList(i);
            else if (kind == RuleToken.Name)
                ReadName(i);
            else if (kind == RuleToken.Text && KindAt(i - 2) is RuleToken.MessageKeyword or RuleToken.AdviceKeyword)
                ReadPlaceholders(i);
        }
    }

    private RuleToken KindAt(int index) => index >= 0 && index < _tokens.Length ? _tokens[index].Kind : RuleToken.Unknown;

    private string TextAt(int index) => _tokens[index].ToStringValue();

    private void ReadList(int index)
    {
        var span = _tokens[index].ToSpan();
        var parts = TextAt(index)[1..].Split('.');
        var name = parts[^1];
        var owner = parts.Length > 1 ? ImportedName(parts[0]) : _scope.Unit.Name;
        if (owner is not null)
            Add(new RuleSymbol(SymbolKind.List, owner, name), new SourceSpan(span.End - name.Length, span.End), KindAt(index - 1) == RuleToken.ListKeyword);
    }

    private void ReadName(int index)
    {
        var (name, before, behind) = (TextAt(index), KindAt(index - 1), KindAt(index + 1));
        if (_block == RuleToken.ImportKeyword)
        {
            if (before == RuleToken.AsKeyword)
                AddAt(index, new RuleSymbol(SymbolKind.Import, _scope.Unit.Name, name), isDeclaration: true);
        }
        else if (before == RuleToken.RuleKeyword)
        {
            _rule = (_scope.Unit, name);
            AddAt(index, new RuleSymbol(SymbolKind.Rule, _scope.Unit.Name, name), isDeclaration: true);
        }
        else if (behind == RuleToken.Dot)
            AddAt(index, new RuleSymbol(SymbolKind.Import, _scope.Unit.Name, name), isDeclaration: false);
        else if (before == RuleToken.Dot && KindAt(index - 3) is RuleToken.TuneKeyword or RuleToken.DisableKeyword)
            ReadReference(index, name);
        else if (_block == RuleToken.FactsKeyword)
        {
            if (behind is RuleToken.YesNoKeyword or RuleToken.TextKeyword or RuleToken.NumberKeyword or RuleToken.OneOfKeyword)
                AddAt(index, new RuleSymbol(SymbolKind.Fact, "", name), isDeclaration: true);
        }
        else if (_rule is { } rule && !IsWordOfTheLanguage(before))
            ReadUse(index, name, behind, rule);
    }

    private void ReadReference(int index, string name)
    {
        if (!_scope.Unit.Imports.TryGetValue(TextAt(index - 2), out var unit))
            return;
        _rule = (unit, name);
        AddAt(index, new RuleSymbol(SymbolKind.Rule, unit.Name, name), isDeclaration: false);
    }

    /// <summary>A name in a rule or tune is a fact where there is one, since no pattern may be called like it.</summary>
    private void ReadUse(int index, string name, RuleToken behind, (RuleUnit Unit, string RuleId) rule)
    {
        if (behind != RuleToken.Colon && _scope.VisibleFacts.Contains(name))
            AddAt(index, new RuleSymbol(SymbolKind.Fact, "", name), isDeclaration: false);
        else
            AddAt(index, new RuleSymbol(SymbolKind.Pattern, rule.Unit.Name, name, rule.RuleId), behind == RuleToken.Colon);
    }

    /// <summary>Whether what follows is one of a few given words: a severity, a category, a language, a step.</summary>
    private static bool IsWordOfTheLanguage(RuleToken before) =>
        before is RuleToken.SeverityKeyword or RuleToken.StatusKeyword or RuleToken.CategoryKeyword or RuleToken.MessageKeyword or RuleToken.AdviceKeyword
            or RuleToken.ShapeKeyword or RuleToken.NoKeyword or RuleToken.InKeyword or RuleToken.GuidelineKeyword or RuleToken.OnlyKeyword or RuleToken.ExceptKeyword or RuleToken.Dot;

    private void ReadPlaceholders(int index)
    {
        if (_rule is not { } rule)
            return;
        var (text, start) = (TextAt(index), _tokens[index].ToSpan().Start);
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (open + 1 < text.Length && text[open + 1] == '{')
            {
                open++;
                continue;
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
                return;
            var name = text[(open + 1)..close];
            if (name is not ("hit" or "title" or "guideline" or ""))
                Add(new RuleSymbol(SymbolKind.Pattern, rule.Unit.Name, name, rule.RuleId), new SourceSpan(start + open + 1, start + close), isDeclaration: false);
        }
    }

    private string? ImportedName(string alias) => _scope.Unit.Imports.TryGetValue(alias, out var unit) ? unit.Name : null;

    private void AddAt(int index, RuleSymbol symbol, bool isDeclaration) => Add(symbol, _tokens[index].ToSpan(), isDeclaration);

    private void Add(RuleSymbol symbol, SourceSpan span, bool isDeclaration) => _places.Add(new SymbolPlace(symbol, span, isDeclaration));
}
