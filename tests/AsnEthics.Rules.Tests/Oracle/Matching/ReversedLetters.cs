namespace AsnEthics.Rules.Tests.Oracle;

/// <summary>A word from its last letter to its first.</summary>
internal static class ReversedLetters
{
    public static string Of(string word)
    {
        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
