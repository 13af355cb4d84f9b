namespace AsnEthics.Rules.Tool.Posts;

/// <summary>A line of JSON that is no post.</summary>
internal sealed class JsonPostException(string message) : Exception(message);
