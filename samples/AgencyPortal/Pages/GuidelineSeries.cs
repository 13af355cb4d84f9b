namespace AgencyPortal.Pages;

/// <summary>How many findings a guideline had in each week, oldest first.</summary>
internal sealed record GuidelineSeries(string Catalogue, int Number, string Text, int[] Weeks)
{
    public int Total => Weeks.Sum();
}
