using AntiPatternAnalyzers.Patterns.Rosters;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>
/// Finds what a name of a document means in a compilation: as with the implicit usings of the SDK, then with the
/// project's global usings, then as the only accessible type of that simple name.
/// </summary>
internal sealed class NameResolver
{
    private static readonly ImmutableArray<string> ImplicitUsings = ImmutableArray.Create(
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks");

    private readonly Compilation _compilation;
    private readonly Dictionary<(string, int), ImmutableArray<INamedTypeSymbol>> _types = new();
    private readonly Lazy<ImmutableArray<UsingDirectiveSyntax>> _globalUsings;
    private readonly Lazy<ImmutableArray<Alias>> _aliasWords;
    private readonly Lazy<HashSet<string>> _aliases;
    private readonly Lazy<ImmutableArray<INamespaceSymbol?>> _implicit;
    private readonly Lazy<ImmutableArray<IAssemblySymbol>> _referenced;
    private readonly Lazy<KnownRoster> _roster;
    private readonly object _gate = new();

    public NameResolver(Compilation compilation)
    {
        _compilation = compilation;
        _implicit = new Lazy<ImmutableArray<INamespaceSymbol?>>(() => ImplicitUsings.Select(Qualified).ToImmutableArray());
        _referenced = new Lazy<ImmutableArray<IAssemblySymbol>>(() => compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().ToImmutableArray());
        _globalUsings = new Lazy<ImmutableArray<UsingDirectiveSyntax>>(() => FileUsings.GlobalIn(compilation));
        _aliasWords = new Lazy<ImmutableArray<Alias>>(() => FileUsings.Aliases(_globalUsings.Value));
        _roster = new Lazy<KnownRoster>(() => KnownRoster.Of(compilation));
        _aliases = new Lazy<HashSet<string>>(() => new HashSet<string>(_aliasWords.Value.Select(alias => alias.Name)));
    }

    public Compilation Compilation => _compilation;

    /// <summary>The names of the project's global aliases.</summary>
    public IReadOnlyCollection<string> GlobalAliases => _aliases.Value;

    /// <summary>The project's global aliases, each with the last name of what it stands for.</summary>
    public ImmutableArray<Alias> GlobalAliasWords => _aliasWords.Value;

    /// <summary>Whether the members of a class can be named by themselves all over the project.</summary>
    public bool HasGlobalStatic => _globalUsings.Value.Any(directive => !directive.StaticKeyword.IsKind(SyntaxKind.None));

    /// <summary>The names that its code can use for things of some kinds.</summary>
    public ProjectRoster Roster => _roster.Value.Roster;

    /// <summary>The namespace of this name in the global namespace, or null.</summary>
    public INamespaceSymbol? Namespace(string name) =>
        Inner(_compilation.GlobalNamespace, name);

    /// <summary>The types that a simple name may mean; more than one where it is ambiguous.</summary>
    public ImmutableArray<INamedTypeSymbol> Types(string name, int arity)
    {
        lock (_gate)
        {
            if (_types.TryGetValue((name, arity), out var known)) return known;
            var found = Find(name, arity);
            _types[(name, arity)] = found;
            return found;
        }
    }

    private ImmutableArray<INamedTypeSymbol> Find(string name, int arity)
    {
        var found = In(_implicit.Value, name, arity);
        if (found.IsEmpty) found = In(new[] { _compilation.GlobalNamespace }, name, arity);
        if (found.IsEmpty) found = Aliased(name, arity);
        if (found.IsEmpty) found = In(_globalUsings.Value.Where(IsPlain).Select(directive => Qualified(NameOf(directive))), name, arity);
        return found.IsEmpty ? Anywhere(name, arity) : found;
    }

    private ImmutableArray<INamedTypeSymbol> In(IEnumerable<INamespaceSymbol?> namespaces, string name, int arity) =>
        namespaces.OfType<INamespaceSymbol>()
            .SelectMany(place => place.GetTypeMembers(name, arity))
            .Where(IsAccessible)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();

    private ImmutableArray<INamedTypeSymbol> Aliased(string name, int arity)
    {
        var directive = _globalUsings.Value.FirstOrDefault(directive => directive.Alias?.Name.Identifier.ValueText == name);
        var type = directive?.Name == null || arity > 0 ? null : _compilation.GetTypeByMetadataName(NameOf(directive));
        return type == null ? ImmutableArray<INamedTypeSymbol>.Empty : ImmutableArray.Create(type);
    }

    private ImmutableArray<INamedTypeSymbol> Anywhere(string name, int arity)
    {
        var assemblies = _referenced.Value.Where(assembly => assembly.TypeNames.Contains(name)).ToList();
        if (_compilation.Assembly.TypeNames.Contains(name)) assemblies.Insert(0, _compilation.Assembly);
        return assemblies.SelectMany(assembly => Within(assembly.GlobalNamespace, name, arity))
            .Where(IsAccessible)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
    }

    private static IEnumerable<INamedTypeSymbol> Within(INamespaceSymbol place, string name, int arity) =>
        place.GetTypeMembers(name, arity).Concat(place.GetNamespaceMembers().SelectMany(inner => Within(inner, name, arity)));

    private bool IsAccessible(INamedTypeSymbol type) => _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly);

    private INamespaceSymbol? Qualified(string name)
    {
        INamespaceSymbol? place = _compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            place = place == null ? null : Inner(place, part);
        }

        return place;
    }

    /// <summary>By its name: all namespaces of a place are many, and the compiler would make symbols of them.</summary>
    private static INamespaceSymbol? Inner(INamespaceSymbol place, string name) => place.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault();

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias == null && directive.StaticKeyword.IsKind(SyntaxKind.None);

    private static string NameOf(UsingDirectiveSyntax directive) => directive.Name?.ToString().Replace("global::", "") ?? "";
}
