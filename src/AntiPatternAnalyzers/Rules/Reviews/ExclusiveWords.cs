using AntiPatternAnalyzers.Patterns.Conditions;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Words of which no two hold of the same code.</summary>
internal static class ExclusiveWords
{
    private static readonly ImmutableArray<ImmutableHashSet<Type>> Groups = ImmutableArray.Create(
        Group(typeof(IsValueType), typeof(IsReferenceType)),
        Group(typeof(IsClass), typeof(IsStruct), typeof(IsInterface)),
        Group(typeof(IsValueType), typeof(IsClass)),
        Group(typeof(IsValueType), typeof(IsInterface)),
        Group(typeof(IsReferenceType), typeof(IsStruct)),
        Group(typeof(IsTypeName), typeof(IsValue)),
        Group(typeof(IsPublic), typeof(IsPrivate)),
        Group(typeof(IsPublic), typeof(IsProtected)),
        Group(typeof(IsPublic), typeof(IsInternal)),
        Group(typeof(IsParameter), typeof(IsLocal), typeof(IsField), typeof(IsProperty), typeof(IsMethod), typeof(IsEvent), typeof(IsIndexer), typeof(IsConstructor), typeof(IsNamespace)),
        Group(typeof(IsString), typeof(IsCharacter), typeof(IsBoolean), typeof(IsDate), typeof(IsNumber), typeof(IsStringBuilder), typeof(IsTask), typeof(IsSpan), typeof(IsStream), typeof(IsException), typeof(IsAttribute)),
        Group(typeof(IsInteger), typeof(IsFloatingPoint)));

    public static bool Are(ConditionWord first, ConditionWord second) =>
        first != second && Groups.Any(group => group.Contains(first.GetType()) && group.Contains(second.GetType()));

    private static ImmutableHashSet<Type> Group(params Type[] words) => words.ToImmutableHashSet();
}
