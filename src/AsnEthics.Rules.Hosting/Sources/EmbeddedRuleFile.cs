using System.Reflection;

namespace AsnEthics.Rules.Hosting.Sources;

/// <summary>A rule file inside an assembly.</summary>
internal sealed record EmbeddedRuleFile(Assembly Assembly, string Name)
{
    public RuleSource Read()
    {
        using var resource = Open();
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return RuleSource.FromBytes(Name, bytes.ToArray());
    }

    /// <exception cref="ArgumentException">The assembly holds no such resource.</exception>
    public void EnsureExists() => Open().Dispose();

    private Stream Open() => Assembly.GetManifestResourceStream(Name)
        ?? throw new ArgumentException($"{Assembly.GetName().Name} holds no resource \"{Name}\"; it holds: {string.Join(", ", Assembly.GetManifestResourceNames())}");
}
