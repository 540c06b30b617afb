using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Patterns.Matching;
using AntiPatternAnalyzers.Rules.Grammar;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Conditions on types that no type meets: two classes of which none derives from the other, a class that is a value type.</summary>
internal static class TypeExclusion
{
    /// <summary>Whether no type meets both conditions.</summary>
    public static bool Is(Rule rule, ConditionSyntax first, ConditionSyntax second, ReviewedRules rules)
    {
        var (types, others) = (Types(rule, first, rules), Types(rule, second, rules));
        if (types.IsEmpty && others.IsEmpty) return false;
        if (types.IsEmpty) return others.All(type => IsNever(first.Word, type, rules));
        if (others.IsEmpty) return types.All(type => IsNever(second.Word, type, rules));
        return types.All(type => others.All(other => !CanBeBoth(type, other)));
    }

    /// <summary>Whether every type that meets the one condition is among those that the other one denies.</summary>
    public static bool IsDenied(Rule rule, ConditionSyntax said, ConditionSyntax denied, ReviewedRules rules)
    {
        var types = Types(rule, said, rules);
        if (types.IsEmpty) return false;
        var others = Types(rule, denied, rules).Where(other => !other.IsGenericType).ToList();
        if (denied.Word is IsType) return types.All(type => others.Any(other => TypeMatch.Derives(type, other)));
        return types.All(type => IsAlways(denied.Word, type, rules));
    }

    /// <summary>The types that a condition names, if each of its operands is one.</summary>
    private static ImmutableArray<INamedTypeSymbol> Types(Rule rule, ConditionSyntax condition, ReviewedRules rules)
    {
        if (condition.Word is not (IsType or IsExactly)) return ImmutableArray<INamedTypeSymbol>.Empty;
        var types = condition.Operands.Select(span => rules.Operand(rule, span)?.TypeReading is { } reading ? reading.Names[reading.Parsed.Nodes[0]] : ImmutableArray<ISymbol>.Empty)
            .Select(symbols => symbols.Length == 1 ? symbols[0] as INamedTypeSymbol : null).ToList();
        return types.Contains(null) ? ImmutableArray<INamedTypeSymbol>.Empty : types.OfType<INamedTypeSymbol>().ToImmutableArray();
    }

    private static bool CanBeBoth(INamedTypeSymbol first, INamedTypeSymbol second)
    {
        if (TypeMatch.Derives(first, second) || TypeMatch.Derives(second, first)) return true;
        if (first.TypeKind == TypeKind.Interface) return second.TypeKind == TypeKind.Interface || !second.IsSealed;
        return second.TypeKind == TypeKind.Interface && !first.IsSealed;
    }

    /// <summary>Whether a word holds for no type that is, or derives from, a type.</summary>
    private static bool IsNever(ConditionWord word, INamedTypeSymbol type, ReviewedRules rules) => word switch
    {
        IsValueType => IsReference(type),
        IsReferenceType => type.IsValueType,
        IsClass => type.IsValueType || type.TypeKind == TypeKind.Delegate,
        IsStruct => IsReference(type) || type.TypeKind == TypeKind.Enum,
        IsInterface => IsReference(type) || type.IsValueType,
        TypeFamily family => type is { IsSealed: true, IsGenericType: false } && !rules.Contains(family, type),
        _ => false,
    };

    /// <summary>Whether a word holds for every type that is, or derives from, a type.</summary>
    private static bool IsAlways(ConditionWord word, INamedTypeSymbol type, ReviewedRules rules) => word switch
    {
        IsValueType => type.IsValueType,
        IsReferenceType => IsReference(type),
        TypeFamily family => !type.IsGenericType && rules.Contains(family, type),
        _ => false,
    };

    /// <summary>Whether what derives from the type is a class too: of <c>object</c> and <c>ValueType</c> structs derive.</summary>
    private static bool IsReference(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Delegate
        && type.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum);
}
