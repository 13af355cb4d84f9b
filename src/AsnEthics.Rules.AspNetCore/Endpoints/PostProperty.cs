using System.Reflection;
using System.Text.Json;

namespace AsnEthics.Rules.AspNetCore.Endpoints;

/// <summary>A property of an endpoint's argument that holds a post.</summary>
internal sealed record PostProperty(int Argument, string Name, Func<object, string?> Read)
{
    private const string DefaultName = "Text";

    /// <summary>The properties to check, found once, when the endpoint is built.</summary>
    /// <exception cref="InvalidOperationException">There is none, or a name that was asked for is not there: checking nothing must not go unseen.</exception>
    public static PostProperty[] Find(MethodInfo handler, IList<string> names)
    {
        var candidates = handler.GetParameters().SelectMany((parameter, argument) => Readable(parameter.ParameterType).Select(property => (argument, parameter, property))).ToList();
        foreach (var name in names.Where(name => !candidates.Any(item => Is(item.property, name))))
            throw new InvalidOperationException($"WithAsnEthicsCheck: no argument of the endpoint has a text property \"{name}\"");
        var chosen = names.Count > 0
            ? candidates.Where(item => names.Any(name => Is(item.property, name)))
            : candidates.GroupBy(item => item.argument).SelectMany(group => group.Any(item => IsMarked(item.property)) ? group.Where(item => IsMarked(item.property)) : group.Where(item => Is(item.property, DefaultName)));
        PostProperty[] found = [.. chosen.Select(item => new PostProperty(item.argument, JsonNamingPolicy.CamelCase.ConvertName(item.property.Name), argument => (string?)item.property.GetValue(argument)))];
        return found.Length > 0 ? found : throw new InvalidOperationException("WithAsnEthicsCheck: no argument of the endpoint has a text property that is marked [AsnCompliant] or called Text; name one with options.Properties");
    }

    private static IEnumerable<PropertyInfo> Readable(Type type) => type.IsPrimitive || type == typeof(string)
        ? []
        : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string) && property.CanRead && property.GetIndexParameters().Length == 0);

    private static bool Is(PropertyInfo property, string name) => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsMarked(PropertyInfo property) => property.IsDefined(typeof(AsnCompliantAttribute), inherit: true);
}
