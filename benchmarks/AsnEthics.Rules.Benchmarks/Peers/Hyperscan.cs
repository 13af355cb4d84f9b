using System.Runtime.InteropServices;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>The functions of the Hyperscan library that are used here, where the machine has it (Debian: package libhyperscan5).</summary>
internal sealed unsafe class Hyperscan
{
    public const uint BlockMode = 1;
    public const uint Caseless = 1;

    private static readonly string[] FileNames = ["libhs.so.5", "libhs.so", "libhs.dylib", "hs.dll"];
    private static readonly Lazy<Hyperscan?> Loaded = new(Load);

    private Hyperscan(nint library)
    {
        Version = Marshal.PtrToStringUTF8(((delegate* unmanaged[Cdecl]<nint>)Function(library, "hs_version"))()) ?? "unknown version";
        CompileLiterals = (delegate* unmanaged[Cdecl]<byte**, uint*, uint*, nuint*, uint, uint, void*, nint*, nint*, int>)Function(library, "hs_compile_lit_multi");
        FreeDatabase = (delegate* unmanaged[Cdecl]<nint, int>)Function(library, "hs_free_database");
        DatabaseSize = (delegate* unmanaged[Cdecl]<nint, nuint*, int>)Function(library, "hs_database_size");
        AllocateScratch = (delegate* unmanaged[Cdecl]<nint, nint*, int>)Function(library, "hs_alloc_scratch");
        FreeScratch = (delegate* unmanaged[Cdecl]<nint, int>)Function(library, "hs_free_scratch");
        ScratchSize = (delegate* unmanaged[Cdecl]<nint, nuint*, int>)Function(library, "hs_scratch_size");
        Scan = (delegate* unmanaged[Cdecl]<nint, byte*, uint, uint, nint, delegate* unmanaged[Cdecl]<uint, ulong, ulong, uint, void*, int>, void*, int>)Function(library, "hs_scan");
    }

    /// <summary>The library, or null where the machine has none.</summary>
    public static Hyperscan? Find() => Loaded.Value;

    public string Version { get; }

    /// <summary>expressions, flags, ids, lengths, how many, mode, platform (null: this machine), database, error.</summary>
    public delegate* unmanaged[Cdecl]<byte**, uint*, uint*, nuint*, uint, uint, void*, nint*, nint*, int> CompileLiterals { get; }

    public delegate* unmanaged[Cdecl]<nint, int> FreeDatabase { get; }

    public delegate* unmanaged[Cdecl]<nint, nuint*, int> DatabaseSize { get; }

    public delegate* unmanaged[Cdecl]<nint, nint*, int> AllocateScratch { get; }

    public delegate* unmanaged[Cdecl]<nint, int> FreeScratch { get; }

    public delegate* unmanaged[Cdecl]<nint, nuint*, int> ScratchSize { get; }

    /// <summary>database, text, length in bytes, flags (0), scratch, what is called at each match with id, from, to, flags and context, context.</summary>
    public delegate* unmanaged[Cdecl]<nint, byte*, uint, uint, nint, delegate* unmanaged[Cdecl]<uint, ulong, ulong, uint, void*, int>, void*, int> Scan { get; }

    private static Hyperscan? Load()
    {
        foreach (var name in FileNames)
        {
            if (NativeLibrary.TryLoad(name, out var library))
                return new Hyperscan(library);
        }

        return null;
    }

    private static void* Function(nint library, string name) => (void*)NativeLibrary.GetExport(library, name);
}
