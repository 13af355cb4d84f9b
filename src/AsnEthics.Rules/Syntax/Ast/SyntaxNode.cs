using AsnEthics.Rules.Text;

namespace AsnEthics.Rules.Syntax.Ast;

/// <summary>A node of a rule file's tree, with its place in the file.</summary>
internal abstract record SyntaxNode(SourceSpan Span);
