namespace AsnEthics.Rules.Tables;

/// <summary>A row of the table: what a character is read as.</summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Target">What a reader sees.</param>
/// <param name="Second">Another natural reading, or empty.</param>
/// <param name="Use">Where a character that is no letter by its category counts as one; "-" for letters and digits.</param>
/// <param name="Source">Where the row is from.</param>
internal sealed record CharacterFold(int CodePoint, string Target, string Second, string Use, string Source);
