using AntiPatternAnalyzers.Patterns.Parsing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>
/// Binds the names of a pattern. What resolves to a type or namespace is a symbol, and so are its members;
/// everything else is a word, compared as it is spelled.
/// </summary>
internal sealed class NameBinder : CSharpSyntaxWalker
{
    private readonly NameResolver _resolver;
    private readonly PatternReading _reading;
    private readonly NameTable _table = new();

    private NameBinder(NameResolver resolver, PatternReading reading) => (_resolver, _reading) = (resolver, reading);

    public static NameTable Bind(PatternReading reading, NameResolver resolver)
    {
        var binder = new NameBinder(resolver, reading);
        foreach (var node in reading.Nodes) binder.Visit(node);
        return binder._table;
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node == null || _reading.Holes[node] != null) return;
        if (node is ExpressionSyntax name && IsName(name)) VisitName(name);
        else base.Visit(node);
    }

    private static bool IsName(SyntaxNode node) => node is NameSyntax or PredefinedTypeSyntax
        || node is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression };

    private void VisitName(ExpressionSyntax name)
    {
        Resolve(name);
        if (name is MemberAccessExpressionSyntax access && !IsName(access.Expression)) Visit(access.Expression);
        foreach (var arguments in TypeArguments(name)) base.VisitTypeArgumentList(arguments);
    }

    private static IEnumerable<TypeArgumentListSyntax> TypeArguments(ExpressionSyntax name) => name switch
    {
        GenericNameSyntax generic => new[] { generic.TypeArgumentList },
        QualifiedNameSyntax qualified => TypeArguments(qualified.Left).Concat(TypeArguments(qualified.Right)),
        AliasQualifiedNameSyntax alias => TypeArguments(alias.Name),
        MemberAccessExpressionSyntax access => TypeArguments(access.Expression).Concat(TypeArguments(access.Name)),
        _ => Enumerable.Empty<TypeArgumentListSyntax>(),
    };

    private ImmutableArray<ISymbol> Resolve(ExpressionSyntax name)
    {
        var symbols = _reading.Holes[name] != null || !IsName(name) ? ImmutableArray<ISymbol>.Empty : name switch
        {
            PredefinedTypeSyntax predefined => Keyword(predefined),
            SimpleNameSyntax simple => Leftmost(simple),
            QualifiedNameSyntax qualified => Member(qualified, Resolve(qualified.Left), qualified.Right),
            AliasQualifiedNameSyntax alias => Member(alias, ImmutableArray.Create<ISymbol>(_resolver.Compilation.GlobalNamespace), alias.Name),
            MemberAccessExpressionSyntax access => Member(access, Resolve(access.Expression), access.Name),
            _ => ImmutableArray<ISymbol>.Empty,
        };
        if (!symbols.IsEmpty) _table.Add(name, symbols);
        var isDone = !symbols.IsEmpty || _table.Problems.Count > 0;
        if (isDone && Left(name) is { } left && _table[left].FirstOrDefault() is INamespaceSymbol) _table.Remove(left);
        return symbols;
    }

    private static ExpressionSyntax? Left(ExpressionSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Left,
        MemberAccessExpressionSyntax access => access.Expression,
        _ => null,
    };

    private ImmutableArray<ISymbol> Keyword(PredefinedTypeSyntax predefined)
    {
        var type = SpecialTypes.Of(predefined.Keyword.Kind());
        return type == SpecialType.None ? ImmutableArray<ISymbol>.Empty : ImmutableArray.Create<ISymbol>(_resolver.Compilation.GetSpecialType(type));
    }

    private ImmutableArray<ISymbol> Leftmost(SimpleNameSyntax name)
    {
        var onlyType = NamePlace.IsTypeOnly(name);
        if (NamePlace.IsWord(name) || !onlyType && NamePlace.IsInvoked(name)) return ImmutableArray<ISymbol>.Empty;
        var text = name.Identifier.ValueText;
        if (SpecialTypes.OfWord(text) is var native and not SpecialType.None) return ImmutableArray.Create<ISymbol>(_resolver.Compilation.CreateNativeIntegerTypeSymbol(native == SpecialType.System_IntPtr));
        var types = _resolver.Types(text, name.Arity);
        if (types.IsEmpty && NamePlace.IsAttribute(name)) types = _resolver.Types(text + "Attribute", name.Arity);
        if (types.Length == 1) return ImmutableArray.Create<ISymbol>(types[0]);
        if (types.Length > 1) return Fail(new NameProblem(NameFault.Ambiguous, name, text, Candidates(types)));
        if (_resolver.Namespace(text) is { } place) return ImmutableArray.Create<ISymbol>(place);
        return onlyType ? Fail(new NameProblem(NameFault.MissingType, name, text, "")) : ImmutableArray<ISymbol>.Empty;
    }

    private ImmutableArray<ISymbol> Member(ExpressionSyntax whole, ImmutableArray<ISymbol> left, SimpleNameSyntax name)
    {
        if (left.Length != 1 || _reading.Holes[name] != null) return ImmutableArray<ISymbol>.Empty;
        var text = name.Identifier.ValueText;
        var found = left[0] switch
        {
            INamespaceSymbol place => place.GetMembers(text).Where(member => Fits(member, name)).ToImmutableArray<ISymbol>(),
            INamedTypeSymbol type => Members(type, name),
            _ => ImmutableArray<ISymbol>.Empty,
        };
        if (found.IsEmpty && NamePlace.IsAttribute(whole) && left[0] is INamespaceSymbol attributes) found = attributes.GetMembers(text + "Attribute").ToImmutableArray<ISymbol>();
        if (!found.IsEmpty || left[0] is not INamespaceOrTypeSymbol) return found;
        return left[0] is INamespaceSymbol
            ? Fail(Missing(whole))
            : Fail(new NameProblem(NameFault.MissingMember, name, text, left[0].Name));
    }

    /// <summary>What a namespace lacks: where its type ends nobody knows, but what is called is a member.</summary>
    private static NameProblem Missing(ExpressionSyntax whole)
    {
        var name = Outermost(whole);
        return new NameProblem(name.Parent is InvocationExpressionSyntax ? NameFault.MissingCall : NameFault.MissingType, whole, Marker.Unmarked(name.ToString()), "");
    }

    /// <summary>The whole dotted name that a part of it begins.</summary>
    private static ExpressionSyntax Outermost(ExpressionSyntax name)
    {
        while (name.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression }) name = (ExpressionSyntax)name.Parent;
        return name;
    }

    private static ImmutableArray<ISymbol> Members(INamedTypeSymbol type, SimpleNameSyntax name)
    {
        var all = AllMembers(type, name);
        return all.Any(member => member.IsStatic) ? all.Where(member => member.IsStatic).ToImmutableArray() : all;
    }

    /// <summary>Where a type has both, a member named through it is the static one, as in C#; else it is that of any instance.</summary>
    private static ImmutableArray<ISymbol> AllMembers(INamedTypeSymbol type, SimpleNameSyntax name)
    {
        var holders = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Prepend(type) : Bases(type);
        return holders.SelectMany(holder => holder.GetMembers(name.Identifier.ValueText))
            .Where(member => Fits(member, name))
            .Select(member => member.OriginalDefinition)
            .ToImmutableArray();
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol? type)
    {
        for (; type != null; type = type.BaseType) yield return type;
    }

    /// <summary>Type arguments may be left to inference, so only a name that writes them counts them.</summary>
    private static bool Fits(ISymbol member, SimpleNameSyntax name) => member switch
    {
        INamedTypeSymbol type => type.Arity == name.Arity,
        IMethodSymbol method => name.Arity == 0 || method.Arity == name.Arity,
        _ => name.Arity == 0,
    };

    private ImmutableArray<ISymbol> Fail(NameProblem problem)
    {
        _table.Add(problem);
        return ImmutableArray<ISymbol>.Empty;
    }

    private static string Candidates(ImmutableArray<INamedTypeSymbol> types) =>
        string.Join(" or ", types.Select(type => type.ToDisplayString()).Distinct().OrderBy(name => name, StringComparer.Ordinal));
}
