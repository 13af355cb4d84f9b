namespace AsnEthics.Rules.Tool;

/// <summary>What the user can mend: a wrong option, a missing file, an unreadable input. The message is one line for standard error.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
