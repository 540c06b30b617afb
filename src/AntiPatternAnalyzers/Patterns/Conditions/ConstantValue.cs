using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Conditions;

/// <summary>The constant value of what a hole holds, and how constants compare.</summary>
internal static class ConstantValue
{
    /// <summary>The value of a constant expression, or of a declared constant; none where there is none.</summary>
    public static Optional<object?> Of(Binding subject, MatchScope scope) => Subject.Code(subject) switch
    {
        null => default,
        ExpressionSyntax code => scope.ConstantOf(code),
        var declaration => scope.DeclaredBy(declaration) switch
        {
            ILocalSymbol { HasConstantValue: true } local => new Optional<object?>(local.ConstantValue),
            IFieldSymbol { HasConstantValue: true } field => new Optional<object?>(field.ConstantValue),
            _ => default,
        },
    };

    /// <summary>Whether two values are the same, numbers across numeric types.</summary>
    public static bool AreSame(object? first, object? second) => Equals(first, second) || Compare(first, second) == 0;

    /// <summary>How two numbers compare, across numeric types; null where one of them is no number.</summary>
    public static int? Compare(object? first, object? second)
    {
        if (!IsNumber(first) || !IsNumber(second)) return null;
        if (first is not (float or double) && second is not (float or double)) return Exact(first!).CompareTo(Exact(second!));
        var (left, right) = (Convert.ToDouble(first, null), Convert.ToDouble(second, null));
        return double.IsNaN(left) || double.IsNaN(right) ? null : left.CompareTo(right);
    }

    public static bool IsNumber(object? value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal;

    private static decimal Exact(object value) => Convert.ToDecimal(value, null);
}
