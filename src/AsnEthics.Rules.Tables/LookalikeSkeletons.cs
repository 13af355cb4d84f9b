using System.Runtime.InteropServices;
using System.Text;

namespace AsnEthics.Rules.Tables;

/// <summary>The skeletons of Unicode Technical Standard #39 as ICU 72 (Debian's libicu72) gives them.</summary>
internal sealed class LookalikeSkeletons : IDisposable
{
    private readonly IntPtr _checker;

    public LookalikeSkeletons()
    {
        _checker = Open(out var error);
        Check(error);
    }

    /// <summary>What the character is confused with, by the standard; itself where with nothing.</summary>
    public string Of(int codePoint)
    {
        var text = Encoding.UTF8.GetBytes(char.ConvertFromUtf32(codePoint));
        var skeleton = new byte[256];
        var error = 0;
        var length = GetSkeleton(_checker, 0, text, text.Length, skeleton, skeleton.Length, ref error);
        Check(error);
        return Encoding.UTF8.GetString(skeleton, 0, length);
    }

    public void Dispose() => Close(_checker);

    private static void Check(int error)
    {
        if (error > 0)
            throw new InvalidOperationException(FormattableString.Invariant($"ICU error {error}"));
    }

    [DllImport("libicui18n.so.72", EntryPoint = "uspoof_open_72")]
    private static extern IntPtr Open(out int error);

    [DllImport("libicui18n.so.72", EntryPoint = "uspoof_close_72")]
    private static extern void Close(IntPtr checker);

    [DllImport("libicui18n.so.72", EntryPoint = "uspoof_getSkeletonUTF8_72")]
    private static extern int GetSkeleton(IntPtr checker, uint type, byte[] text, int length, byte[] skeleton, int capacity, ref int error);
}
