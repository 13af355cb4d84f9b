namespace AsnEthics.Rules.Tool.Terminal;

/// <summary>What a run reads from and writes to; tests bring their own.</summary>
internal sealed class ToolConsole
{
    public required Stream Input { get; init; }

    /// <summary>Unbuffered: what is written has left the process.</summary>
    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether text for people is coloured.</summary>
    public bool Colours { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The processors to work on.</summary>
    public int Processors { get; init; } = Environment.ProcessorCount;

    /// <summary>Cancelled when the user wants the run to end.</summary>
    public CancellationToken Stop { get; init; }
}
