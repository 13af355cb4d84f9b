using System.Collections.Immutable;
using AsnEthics.Rules.Hosting.Observation;
using AsnEthics.Rules.Hosting.Sources;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace AsnEthics.Rules.Hosting.Loading;

/// <summary>Listens to the folders of rule files through change tokens, which renew themselves after each change. Used by one thread at a time; <paramref name="changed"/> is called on any.</summary>
internal sealed class RuleFileWatch(RuleFileSet files, Action changed, ILogger logger) : IDisposable
{
    private readonly Dictionary<string, PhysicalFileProvider> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Folder, string Pattern), IDisposable> _registrations = [];

    /// <summary>Listens to these files and to the patterns, and to nothing else any longer.</summary>
    /// <returns>Whether anything was added, so that a change may have been missed.</returns>
    public bool Follow(ImmutableArray<string> paths)
    {
        var wanted = new HashSet<(string Folder, string Pattern)>(files.WatchedPatterns);
        foreach (var path in paths)
            wanted.Add((Path.GetDirectoryName(path)!, Path.GetFileName(path)));
        foreach (var gone in _registrations.Keys.Where(key => !wanted.Contains(key)).ToList())
        {
            _registrations[gone].Dispose();
            _registrations.Remove(gone);
        }

        var added = false;
        foreach (var key in wanted.Where(key => !_registrations.ContainsKey(key)))
            added |= TryListen(key);
        return added;
    }

    /// <summary>Listens to nothing, until <see cref="Follow"/>.</summary>
    public void Forget()
    {
        foreach (var registration in _registrations.Values)
            registration.Dispose();
        _registrations.Clear();
        foreach (var folder in _folders.Values)
            folder.Dispose();
        _folders.Clear();
    }

    public void Dispose() => Forget();

    private bool TryListen((string Folder, string Pattern) key)
    {
        try
        {
            if (!_folders.TryGetValue(key.Folder, out var folder))
                _folders.Add(key.Folder, folder = new PhysicalFileProvider(key.Folder, ExclusionFilters.None));
            _registrations.Add(key, ChangeToken.OnChange(() => folder.Watch(key.Pattern), changed));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            logger.CannotWatch(key.Folder, exception);
            return false;
        }
    }
}
