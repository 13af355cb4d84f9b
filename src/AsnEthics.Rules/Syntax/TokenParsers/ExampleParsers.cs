using AsnEthics.Rules.Syntax.Ast;
using AsnEthics.Rules.Text;
using Superpower;
using static AsnEthics.Rules.Syntax.TokenParsers.Literals;

namespace AsnEthics.Rules.Syntax.TokenParsers;

/// <summary>Examples with the facts they give.</summary>
internal static class ExampleParsers
{
    private static readonly TokenListParser<RuleToken, (bool Yes, SourceSpan Span)> YesOrNo =
        TokenOf(RuleToken.YesKeyword).Select(token => (true, token.ToSpan()))
            .Or(TokenOf(RuleToken.NoKeyword).Select(token => (false, token.ToSpan())));

    private static readonly TokenListParser<RuleToken, FactValueSyntax> Value =
        YesOrNo.Select(FactValueSyntax (answer) => new YesNoValueSyntax(answer.Span, answer.Yes))
            .Or(Number.Select(FactValueSyntax (number) => new NumberValueSyntax(number.Span, number)))
            .Or(Quoted.Select(FactValueSyntax (text) => new TextValueSyntax(text.Span, text)))
            .Named("a value (`yes`, `no`, a number or a quoted text)");

    private static readonly TokenListParser<RuleToken, FactAssignmentSyntax> Assignment =
        from name in Name
        from equal in TokenOf(RuleToken.Equal)
        from value in Value
        select new FactAssignmentSyntax(name.Span.To(value.Span), name, value);

    public static TokenListParser<RuleToken, ExampleSyntax> Example { get; } =
        from todo in TokenOf(RuleToken.TodoKeyword).Select(token => (SourceSpan?)token.ToSpan()).OptionalOrDefault()
        from expected in YesOrNo
        from text in Quoted
        from facts in TokenOf(RuleToken.WithKeyword).IgnoreThen(CommaSeparated(Assignment)).OptionalOrDefault([])
        let start = todo ?? expected.Span
        let end = facts.IsEmpty ? text.Span : SpanOf(facts)
        select new ExampleSyntax(start.To(end), todo is not null, expected.Yes, text, facts);
}
