using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>
/// Finds all matches, leftmost-longest and without overlap. One pass over the text from its end to its beginning works out, for each instruction, how far a match from here
/// would reach; the matches are then read off from the beginning. Time grows with the text times the program, whatever the expression.
/// </summary>
internal sealed class RegexScan
{
    private const int None = -1;

    private readonly RegexInstruction[] _instructions;
    private readonly bool _hasLoops;
    private readonly string _text;
    private int[] _reach;
    private int[] _reachFromNext;
    private int[] _reachFromSecondNext;

    private RegexScan(RegexProgram program, string text)
    {
        _instructions = [.. program.Instructions];
        _hasLoops = program.HasLoops;
        _text = text;
        _reach = new int[_instructions.Length];
        _reachFromNext = new int[_instructions.Length];
        _reachFromSecondNext = new int[_instructions.Length];
    }

    public static List<TextRange> Find(RegexProgram program, string text)
    {
        var ends = new RegexScan(program, text).LongestEnds();
        var matches = new List<TextRange>();
        for (var start = 0; start < text.Length;)
        {
            if (ends[start] > start)
            {
                matches.Add(new TextRange(start, ends[start]));
                start = ends[start];
            }
            else
            {
                start++;
            }
        }

        return matches;
    }

    /// <summary>For each place the end of the longest match that begins there, or -1.</summary>
    private int[] LongestEnds()
    {
        var ends = new int[_text.Length + 1];
        for (var position = _text.Length; position >= 0; position--)
        {
            (_reach, _reachFromNext, _reachFromSecondNext) = (_reachFromSecondNext, _reach, _reachFromNext);
            TakeCharacter(position);
            // an instruction only looks at later ones, but for the jump that closes a loop: go round until nothing changes
            while (Settle(position) && _hasLoops)
            {
            }

            ends[position] = _reach[0];
        }

        return ends;
    }

    private void TakeCharacter(int position)
    {
        var beginsPair = IsPair(position);
        var splitsPair = IsPair(position - 1);
        for (var index = 0; index < _instructions.Length; index++)
        {
            var instruction = _instructions[index];
            _reach[index] = instruction.Operation switch
            {
                RegexOperation.Unit when position < _text.Length && instruction.Units!.Contains(_text[position]) =>
                    instruction.Units.IsHalfOfPair ? _reachFromNext[index + 1]
                    : splitsPair ? None
                    : beginsPair ? _reachFromSecondNext[index + 1]
                    : _reachFromNext[index + 1],
                RegexOperation.Accept => position,
                _ => None,
            };
        }
    }

    private bool Settle(int position)
    {
        var changed = false;
        for (var index = _instructions.Length - 1; index >= 0; index--)
        {
            var instruction = _instructions[index];
            var reach = instruction.Operation switch
            {
                RegexOperation.Split => Math.Max(_reach[index + 1], _reach[instruction.Target]),
                RegexOperation.Jump => _reach[instruction.Target],
                RegexOperation.Assert when Holds(instruction.Assertion, position) => _reach[index + 1],
                _ => _reach[index],
            };
            changed |= reach != _reach[index];
            _reach[index] = reach;
        }

        return changed;
    }

    private bool Holds(RegexAssertionKind assertion, int position) => assertion switch
    {
        RegexAssertionKind.TextStart => position == 0,
        RegexAssertionKind.TextEnd => position == _text.Length,
        _ => IsWord(position - 1) != IsWord(position),
    };

    private bool IsPair(int position) => position >= 0 && position + 1 < _text.Length && char.IsSurrogatePair(_text[position], _text[position + 1]);

    private bool IsWord(int position) => position >= 0 && position < _text.Length && RegexNamedClass.IsWord(_text[position]);
}
