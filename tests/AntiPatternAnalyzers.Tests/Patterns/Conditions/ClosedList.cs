namespace AntiPatternAnalyzers.Tests.Patterns.Conditions;

/// <summary>The condition words of the language. A word more is a file, a line here, a line in the pages and an example.</summary>
internal static class ClosedList
{
    private static readonly string[] Families =
    [
        "a task", "a sequence", "a collection", "a list", "an array", "a set", "a dictionary", "a stream", "a string builder",
        "a string", "a character", "a boolean", "a number", "an integer", "floating point", "a date", "a span", "a lambda",
        "a delegate", "an enum", "a tuple", "an exception", "an attribute", "disposable", "awaitable",
    ];

    private static readonly string[] Values =
    [
        "a type", "a value", "a constant", "a literal", "null", "the default", "the default of the type that it converts to",
        "pure", "unused", "awaited later", "reassigned",
    ];

    private static readonly string[] Symbols =
    [
        "a parameter", "a local", "a field", "a property", "an auto-property", "a method", "an event", "an indexer", "a constructor",
        "a local function", "a type parameter", "a namespace", "a class", "a struct", "a record", "an interface",
        "a value type", "a reference type", "a nullable", "nullable", "a pointer", "an interface implementation", "an extension method",
        "async", "static", "public", "protected", "internal", "private", "visible outside", "virtual", "abstract", "override",
        "an override", "sealed", "readonly", "partial", "generic", "required", "obsolete", "called on this",
    ];

    private static readonly string[] WithOperands =
    [
        "is …", "is exactly …", "is named …", "is greater than …", "is less than …", "is between … and …", "has …", "has length …",
        "has a parameter of type …", "has an argument of type …", "has an argument for parameter …", "has a property …",
        "has a method …", "has an operator …", "has an indexer", "has an overload with a further …", "has an async twin", "contains …", "matches …",
        "comes from …",
    ];

    public static IEnumerable<string> Words => Families.Concat(Values).Concat(Symbols).Select(phrase => $"is {phrase}").Concat(WithOperands);
}
