using System.Collections;
using System.Reflection;
using System.Text;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>A tree as text, without places in the file, so that two trees can be compared.</summary>
internal static class SyntaxDump
{
    private static readonly HashSet<string> Places = [nameof(SyntaxNode.Span), nameof(TextSyntax.Offsets), nameof(BlockSyntax.HasErrors), "EqualityContract"];

    public static string Of(object? node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case SyntaxNode:
                text.Append(value.GetType().Name);
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !Places.Contains(property.Name)))
                {
                    text.Append('\n').Append(' ', depth * 2).Append(property.Name).Append(": ");
                    Append(text, property.GetValue(value), depth + 1);
                }

                break;
            case string:
                text.Append('"').Append(value).Append('"');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    text.Append('\n').Append(' ', depth * 2).Append("- ");
                    Append(text, item, depth + 1);
                }

                text.Append(']');
                break;
            default:
                text.Append(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
