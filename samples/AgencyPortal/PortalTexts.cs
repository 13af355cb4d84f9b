namespace AgencyPortal;

/// <summary>Names the resource of the pages' texts. Pages hold the Indonesian text itself; <c>Resources/PortalTexts.en.resx</c> holds the English one for each.</summary>
public sealed class PortalTexts;
