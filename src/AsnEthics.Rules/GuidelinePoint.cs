namespace AsnEthics.Rules;

/// <summary>One numbered point of a guideline catalogue.</summary>
/// <param name="Catalogue">The catalogue's code, such as <c>SE-137-2018</c>.</param>
/// <param name="Number">The point's number in the catalogue.</param>
/// <param name="Text">The point's text as the rule set gives it.</param>
public sealed record GuidelinePoint(string Catalogue, int Number, string Text);
