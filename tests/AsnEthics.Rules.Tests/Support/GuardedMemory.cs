using System.ComponentModel;
using System.Runtime.InteropServices;

namespace AsnEthics.Rules.Tests.Support;

/// <summary>A page of memory between two that cannot be touched. Whoever reads or writes one byte too far ends the process, and the run of tests with it.</summary>
internal sealed unsafe class GuardedMemory : IDisposable
{
    private const int Pages = 3;

    private readonly nint _start;

    public GuardedMemory()
    {
        Length = Environment.SystemPageSize;
        _start = OperatingSystem.IsWindows() ? Windows.Reserve(Pages * Length) : Linux.Reserve(Pages * Length);
        var isOpen = OperatingSystem.IsWindows() ? Windows.Open(_start + Length, Length) : Linux.Open(_start + Length, Length);
        if (!isOpen)
            throw new Win32Exception();
    }

    /// <summary>Where there are pages like these; elsewhere tests that want them are skipped.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() || OperatingSystem.IsWindows();

    /// <summary>Bytes between the guards.</summary>
    public int Length { get; }

    public Span<byte> Bytes(int start, int count) => new(Address(start, count), count);

    /// <summary>UTF-16 units from a byte, which may be an odd one.</summary>
    public Span<char> Units(int startByte, int count) => new(Address(startByte, count * sizeof(char)), count);

    /// <summary>Whether the operating system can read a byte at a distance from the first one between the guards.</summary>
    public bool CanBeRead(int place) => OperatingSystem.IsWindows() ? Windows.CanBeRead(_start + Length + place) : Linux.CanBeRead(_start + Length + place);

    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
            Windows.Release(_start);
        else
            Linux.Release(_start, Pages * Length);
    }

    private byte* Address(int start, int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + bytes, Length);
        return (byte*)(_start + Length + start);
    }

    private static class Linux
    {
        private const int NoAccess = 0;
        private const int ReadAndWrite = 1 | 2;
        private const int PrivateAndAnonymous = 0x02 | 0x20;
        private const int BadAddress = 14;

        public static nint Reserve(int bytes)
        {
            var start = mmap(0, (nuint)bytes, NoAccess, PrivateAndAnonymous, -1, 0);
            return start != -1 ? start : throw new Win32Exception();
        }

        public static bool Open(nint start, int bytes) => mprotect(start, (nuint)bytes, ReadAndWrite) == 0;

        /// <summary>The kernel is given the address as a path: it says so if it cannot read it.</summary>
        public static bool CanBeRead(nint address) => access(address, 0) == 0 || Marshal.GetLastPInvokeError() != BadAddress;

        public static void Release(nint start, int bytes) => _ = munmap(start, (nuint)bytes);

        [DllImport("libc", SetLastError = true)]
        private static extern nint mmap(nint address, nuint length, int protection, int flags, int file, nint offset);

        [DllImport("libc", SetLastError = true)]
        private static extern int mprotect(nint address, nuint length, int protection);

        [DllImport("libc", SetLastError = true)]
        private static extern int munmap(nint address, nuint length);

        [DllImport("libc", SetLastError = true)]
        private static extern int access(nint path, int mode);
    }

    private static class Windows
    {
        private const uint ReserveAndCommit = 0x1000 | 0x2000;
        private const uint ReleaseAll = 0x8000;
        private const uint NoAccess = 0x01;
        private const uint ReadAndWrite = 0x04;

        public static nint Reserve(int bytes)
        {
            var start = VirtualAlloc(0, (nuint)bytes, ReserveAndCommit, NoAccess);
            return start != 0 ? start : throw new Win32Exception();
        }

        public static bool Open(nint start, int bytes) => VirtualProtect(start, (nuint)bytes, ReadAndWrite, out _);

        public static bool CanBeRead(nint address) => !IsBadReadPtr(address, 1);

        public static void Release(nint start) => VirtualFree(start, 0, ReleaseAll);

        [DllImport("kernel32", SetLastError = true)]
        private static extern nint VirtualAlloc(nint address, nuint size, uint type, uint protection);

        [DllImport("kernel32", SetLastError = true)]
        private static extern bool VirtualProtect(nint address, nuint size, uint protection, out uint before);

        [DllImport("kernel32", SetLastError = true)]
        private static extern bool VirtualFree(nint address, nuint size, uint type);

        [DllImport("kernel32", SetLastError = true)]
        private static extern bool IsBadReadPtr(nint address, nuint bytes);
    }
}

/// <summary>A theory over <see cref="GuardedMemory"/>.</summary>
public sealed class GuardedTheoryAttribute : TheoryAttribute
{
    public GuardedTheoryAttribute() => Skip = GuardedMemory.IsSupported ? null : "Pages that cannot be touched are made on Linux and Windows only.";
}
