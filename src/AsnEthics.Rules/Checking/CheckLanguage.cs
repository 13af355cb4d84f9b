using AsnEthics.Rules.Normalization;

namespace AsnEthics.Rules.Checking;

/// <summary>The language of messages: of a culture name (en-GB) the first part.</summary>
internal static class CheckLanguage
{
    public static string Of(string name)
    {
        var end = name.IndexOfAny(['-', '_']);
        return LetterCase.ToLower(end < 0 ? name : name.Substring(0, end));
    }
}
