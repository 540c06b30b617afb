using AntiPatternAnalyzers.Tests.Rules.Reviews;

namespace AntiPatternAnalyzers.Tests.Rules;

/// <summary>Each way in which a row is idle says so, at the words that are the reason.</summary>
public class IdleTests
{
    [Theory]
    [InlineData("`new {|LRN006:Nowhere|}()`", "there is no type 'Nowhere'")]
    [InlineData("`new {|LRN006:System.Nowhere|}()`", "there is no type 'System.Nowhere'")]
    [InlineData("`{|LRN006:System.Nowhere|}.Else.Go()`", "there is no member 'System.Nowhere.Else.Go'")]
    [InlineData("`$x.Foo()` where `$x` is {|LRN006:`Nowhere`|}", "there is no type 'Nowhere'")]
    [InlineData("`$x.Foo()` inside `class $C : {|LRN006:Nowhere|} { ... }`", "there is no type 'Nowhere'")]
    [InlineData("`$x.Foo()` inside a loop that contains `new {|LRN006:Nowhere|}()`", "there is no type 'Nowhere'")]
    [InlineData("`F(...)` containing `new {|LRN006:Nowhere|}()`", "there is no type 'Nowhere'")]
    [InlineData("`$x.Foo()` after `new {|LRN006:Nowhere|}()`", "there is no type 'Nowhere'")]
    [InlineData("`$x.Foo()` when {|LRN034:`Environment.Nowhere`|} exists", "it applies when 'Environment.Nowhere' exists, and it does not exist here")]
    [InlineData("`new Nowhere()` when {|LRN034:`Nowhere`|} exists", "it applies when 'Nowhere' exists, and it does not exist here")]
    public void An_idle_row_says_why(string cell, string reason) => Reviewed.Cell(cell, reason);

    [Theory]
    [InlineData("`F(...)` not containing `new Nowhere()`")]
    [InlineData("`F(...)` except `new Nowhere()`")]
    [InlineData("`$x.Foo()` not inside `class $C : Nowhere { ... }`")]
    public void What_is_not_there_cannot_stand_in_the_way(string cell) => Reviewed.Fine(cell);
}
