using System.Runtime.InteropServices;
using System.Text;

namespace AsnEthics.Rules.Benchmarks.Peers;

/// <summary>
/// Hyperscan as fast as it will go: one database of literals in block mode, made for this machine, its scratch used again, the boundary checked at each match without allocation. It searches bytes. Either the posts are UTF-8
/// beforehand, outside what is timed, or each is converted from a string first, as a .NET program has to.
/// </summary>
internal sealed unsafe class HyperscanPeer : Peer
{
    private readonly Hyperscan _library;
    private readonly PostCorpus _corpus;

    /// <summary>Takes each post where it is converted; null where the corpus' own UTF-8 is searched.</summary>
    private readonly byte[]? _converted;
    private readonly nint _database;
    private readonly nint _scratch;
    private readonly HyperscanHits* _hits;

    public HyperscanPeer(string name, Hyperscan library, bool converts, IReadOnlyList<string> terms, PostCorpus corpus)
        : base(name)
    {
        (_library, _corpus) = (library, corpus);
        _converted = converts ? GC.AllocateUninitializedArray<byte>(corpus.Utf8Lengths.Max(), pinned: true) : null;
        _database = Compile(terms);
        fixed (nint* scratch = &_scratch)
            Demand(library.AllocateScratch(_database, scratch), "allocating scratch");
        _hits = HyperscanHits.Create(terms);
    }

    public override long NativeMemory
    {
        get
        {
            nuint database, scratch;
            Demand(_library.DatabaseSize(_database, &database), "measuring the database");
            Demand(_library.ScratchSize(_scratch, &scratch), "measuring scratch");
            return (long)(database + scratch);
        }
    }

    public override void Find(int post, HitBuffer hits)
    {
        if (_converted is null)
        {
            _hits->Text = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_corpus.Utf8, _corpus.Utf8Starts[post]);
            _hits->Length = _corpus.Utf8Lengths[post];
        }
        else
        {
            _hits->Text = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(_converted, 0);
            _hits->Length = Encoding.UTF8.GetBytes(_corpus.Texts[post], _converted);
        }

        _hits->Count = 0;
        Demand(_library.Scan(_database, _hits->Text, (uint)_hits->Length, 0, _scratch, &HyperscanHits.OnMatch, _hits), "scanning");
        foreach (var hit in _hits->Hits)
            hits.Add(hit.Start, hit.End);
    }

    public override void FindPlaces(int post, HitBuffer hits)
    {
        var inBytes = new HitBuffer();
        Find(post, inBytes);
        foreach (var hit in inBytes.Hits)
        {
            var start = Encoding.UTF8.GetCharCount(_hits->Text, hit.Start);
            hits.Add(start, start + Encoding.UTF8.GetCharCount(_hits->Text + hit.Start, hit.End - hit.Start));
        }
    }

    public override void Dispose()
    {
        _library.FreeScratch(_scratch);
        _library.FreeDatabase(_database);
        HyperscanHits.Free(_hits);
    }

    private nint Compile(IReadOnlyList<string> terms)
    {
        var expressions = (byte**)System.Runtime.InteropServices.NativeMemory.Alloc((nuint)terms.Count, (nuint)sizeof(byte*));
        try
        {
            for (var term = 0; term < terms.Count; term++)
                expressions[term] = (byte*)Marshal.StringToCoTaskMemUTF8(terms[term]);
            uint[] flags = [.. Enumerable.Repeat(Hyperscan.Caseless, terms.Count)];
            uint[] ids = [.. Enumerable.Range(0, terms.Count).Select(term => (uint)term)];
            nuint[] lengths = [.. terms.Select(term => (nuint)term.Length)];
            nint database, error;
            fixed (uint* flag = flags, id = ids)
            fixed (nuint* length = lengths)
                Demand(_library.CompileLiterals(expressions, flag, id, length, (uint)terms.Count, Hyperscan.BlockMode, null, &database, &error), "compiling");
            for (var term = 0; term < terms.Count; term++)
                Marshal.FreeCoTaskMem((nint)expressions[term]);
            return database;
        }
        finally
        {
            System.Runtime.InteropServices.NativeMemory.Free(expressions);
        }
    }

    private static void Demand(int answer, string doing)
    {
        if (answer != 0)
            throw new InvalidOperationException($"Hyperscan answered {answer} at {doing}.");
    }
}
