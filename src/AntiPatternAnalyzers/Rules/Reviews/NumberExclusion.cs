using AntiPatternAnalyzers.Patterns.Conditions;
using AntiPatternAnalyzers.Rules.Grammar;
using ConstantValue = AntiPatternAnalyzers.Patterns.Conditions.ConstantValue;

namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>Conditions on numbers that none meets: <em>is greater than `5`</em> and <em>is less than `3`</em>.</summary>
internal static class NumberExclusion
{
    public static bool Is(Rule rule, ConditionSyntax first, ConditionSyntax second, ReviewedRules rules)
    {
        if (first.Word is HasLength != second.Word is HasLength) return false;
        return Range.Of(rule, first, rules) is { } range && Range.Of(rule, second, rules) is { } other && (range.IsBelow(other) || other.IsBelow(range));
    }

    /// <summary>The numbers that meet a condition.</summary>
    private sealed record Range(object? Low, object? High, bool IsOpen)
    {
        public static Range? Of(Rule rule, ConditionSyntax condition, ReviewedRules rules)
        {
            var values = condition.Operands.Select(span => rules.Operand(rule, span)?.Constant is { HasValue: true, Value: var value } && ConstantValue.IsNumber(value) ? value : null).ToList();
            if (values.Contains(null)) return null;
            return condition.Word switch
            {
                IsGreaterThan => new Range(values[0], null, IsOpen: true),
                IsLessThan => new Range(null, values[0], IsOpen: true),
                IsBetween => new Range(values[0], values[1], IsOpen: false),
                IsType or HasLength when values.Count == 1 => new Range(values[0], values[0], IsOpen: false),
                _ => null,
            };
        }

        /// <summary>Whether all of its numbers are smaller than all of another range.</summary>
        public bool IsBelow(Range other) => High != null && other.Low != null && ConstantValue.Compare(High, other.Low) is { } order && (order < 0 || order == 0 && (IsOpen || other.IsOpen));
    }
}
