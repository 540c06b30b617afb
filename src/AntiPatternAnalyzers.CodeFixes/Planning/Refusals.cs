namespace AntiPatternAnalyzers.CodeFixes.Planning;

/// <summary>Why nothing can be written in the place of a match, in words.</summary>
internal static class Refusals
{
    public const string Directive = "a directive such as #if stands in the code";
    public const string Part = "a part of a longer chain cannot be removed";
    public const string NotWhole = "what the row removes is a part of other code";
    public const string NoTemplate = "the alternative is no code that can be written";
    public const string Missing = "a name of the alternative does not exist in this project";
    public const string Loss = "code would be lost that the row does not speak of";
    public const string Arm = "an arm of a switch expression has no room for a statement";
    public const string NoRoom = "a statement cannot stand in the place of a value";
    public const string Place = "the alternative cannot stand in this place";
    public const string Hole = "what a hole holds cannot stand in its place";
    public const string Conditional = "what stands before ?. would be evaluated elsewhere";
    public const string Unread = "the result would read as other code";
    public const string Declaration = "more of the declaration differs than a fix can change";
}
