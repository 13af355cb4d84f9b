namespace AsnEthics.Rules.Hosting.Checking;

/// <summary>Gives checks the fact <c>in_working_hours</c> where the caller did not. The caller's facts stay as they are: they may be in use by another thread.</summary>
internal sealed class WorkingHoursFact(WorkingHours hours)
{
    private static readonly PostFacts Within = new() { [WorkingHours.FactName] = true };

    private static readonly PostFacts Outside = new() { [WorkingHours.FactName] = false };

    public PostFacts AddTo(PostFacts? facts)
    {
        if (facts is null || facts.Count == 0)
            return hours.IsNow ? Within : Outside;
        if (facts.TryGetValue(WorkingHours.FactName, out _))
            return facts;
        var all = new PostFacts { [WorkingHours.FactName] = hours.IsNow };
        foreach (var fact in facts)
            all[fact.Key] = fact.Value;
        return all;
    }
}
