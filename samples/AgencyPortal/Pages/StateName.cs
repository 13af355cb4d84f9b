using AgencyPortal.Data;

namespace AgencyPortal.Pages;

/// <summary>The states of a draft in Indonesian, the keys of the pages' texts.</summary>
internal static class StateName
{
    public static string Text(DraftState state) => state switch
    {
        DraftState.Cleared => "Lolos pemeriksaan",
        DraftState.Waiting => "Menunggu tim etik",
        DraftState.Accepted => "Diterima",
        _ => "Dikembalikan",
    };
}
