namespace AgencyPortal.Data;

/// <summary>Where a draft stands.</summary>
internal enum DraftState
{
    /// <summary>Nothing was found: it may be published.</summary>
    Cleared,

    /// <summary>Something was found: the ethics team decides.</summary>
    Waiting,

    /// <summary>The ethics team accepted it.</summary>
    Accepted,

    /// <summary>The ethics team returned it with a note.</summary>
    Returned,
}
