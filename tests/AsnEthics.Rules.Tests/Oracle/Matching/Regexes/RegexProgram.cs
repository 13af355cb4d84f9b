using AsnEthics.Rules.Plans;

namespace AsnEthics.Rules.Tests.Oracle;

internal enum RegexOperation
{
    /// <summary>Takes one character of a class: a UTF-16 unit, or a surrogate pair.</summary>
    Unit,

    /// <summary>Goes on in the next instruction or at the target.</summary>
    Split,
    Jump,
    Assert,
    Accept,
}

/// <summary>An instruction; it goes on in the one behind it unless it says otherwise.</summary>
internal readonly record struct RegexInstruction(RegexOperation Operation, int Target = 0, RegexUnitSet? Units = null, RegexAssertionKind Assertion = default);

/// <summary>A regular expression as a list of instructions. Only the jumps that close a loop lead back.</summary>
internal sealed class RegexProgram
{
    private readonly List<RegexInstruction> _instructions = [];

    public RegexProgram(RegexNode root)
    {
        Emit(root);
        _instructions.Add(new RegexInstruction(RegexOperation.Accept));
    }

    public IReadOnlyList<RegexInstruction> Instructions => _instructions;

    public bool HasLoops { get; private set; }

    private void Emit(RegexNode node)
    {
        switch (node)
        {
            case RegexUnit unit:
                _instructions.Add(new RegexInstruction(RegexOperation.Unit, Units: new RegexUnitSet(unit.Class)));
                break;
            case RegexAssertion assertion:
                _instructions.Add(new RegexInstruction(RegexOperation.Assert, Assertion: assertion.Kind));
                break;
            case RegexConcatenation concatenation:
                foreach (var item in concatenation.Items)
                    Emit(item);
                break;
            case RegexAlternation alternation:
                EmitAlternation(alternation);
                break;
            case RegexRepeat repeat:
                EmitRepeat(repeat);
                break;
            default:
                throw new ArgumentException(node.GetType().Name, nameof(node));
        }
    }

    private void EmitAlternation(RegexAlternation alternation)
    {
        var ends = new List<int>();
        for (var index = 0; index < alternation.Options.Length; index++)
        {
            var isLast = index == alternation.Options.Length - 1;
            var split = isLast ? -1 : Reserve();
            Emit(alternation.Options[index]);
            if (isLast)
                continue;

            ends.Add(Reserve());
            _instructions[split] = new RegexInstruction(RegexOperation.Split, _instructions.Count);
        }

        foreach (var end in ends)
            _instructions[end] = new RegexInstruction(RegexOperation.Jump, _instructions.Count);
    }

    private void EmitRepeat(RegexRepeat repeat)
    {
        // what takes no unit is not changed by doing it again; writing it out many times would only make the program long
        var takesUnits = TakesUnits(repeat.Operand);
        var minimum = takesUnits ? repeat.Minimum : Math.Min(repeat.Minimum, 1);
        for (var count = 0; count < minimum; count++)
            Emit(repeat.Operand);
        if (!takesUnits)
            return;

        if (repeat.Maximum is not { } maximum)
        {
            var split = Reserve();
            Emit(repeat.Operand);
            _instructions.Add(new RegexInstruction(RegexOperation.Jump, split));
            _instructions[split] = new RegexInstruction(RegexOperation.Split, _instructions.Count);
            HasLoops = true;
            return;
        }

        var splits = new List<int>();
        for (var count = minimum; count < maximum; count++)
        {
            splits.Add(Reserve());
            Emit(repeat.Operand);
        }

        foreach (var split in splits)
            _instructions[split] = new RegexInstruction(RegexOperation.Split, _instructions.Count);
    }

    private int Reserve()
    {
        _instructions.Add(default);
        return _instructions.Count - 1;
    }

    private static bool TakesUnits(RegexNode node) => node switch
    {
        RegexUnit => true,
        RegexConcatenation concatenation => concatenation.Items.Any(TakesUnits),
        RegexAlternation alternation => alternation.Options.Any(TakesUnits),
        RegexRepeat repeat => repeat.Maximum != 0 && TakesUnits(repeat.Operand),
        _ => false,
    };
}
