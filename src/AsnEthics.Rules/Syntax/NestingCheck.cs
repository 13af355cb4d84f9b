using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax.TokenParsers;
using Superpower.Model;

namespace AsnEthics.Rules.Syntax;

/// <summary>
/// Counts how deep parentheses and <c>not</c> nest in a clause, before any recursive parser sees it: a stack overflow ends the process and cannot be caught. Every <c>not</c> counts until
/// the parenthesis around it closes or an <c>and</c>, <c>or</c> or comma follows, because each is a level of recursion.
/// </summary>
internal static class NestingCheck
{
    public static bool IsWithin(ArraySegment<Token<RuleToken>> clause, int limit, FileDiagnostics diagnostics)
    {
        var levels = new Stack<int>();
        var depth = 0;
        foreach (var token in clause)
        {
            switch (token.Kind)
            {
                case RuleToken.LeftParenthesis:
                    levels.Push(depth++);
                    break;
                case RuleToken.NotKeyword:
                    depth++;
                    break;
                case RuleToken.RightParenthesis when levels.Count > 0:
                    depth = levels.Pop();
                    break;
                case RuleToken.AndKeyword or RuleToken.OrKeyword or RuleToken.Comma:
                    depth = levels.Count > 0 ? levels.Peek() + 1 : 0;
                    break;
            }

            if (depth > limit)
            {
                diagnostics.ReportNestingTooDeep(token.ToSpan(), limit);
                return false;
            }
        }

        return true;
    }
}
