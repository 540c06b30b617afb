using static AntiPatternAnalyzers.Tests.Verification.Expect;

namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

/// <summary>A member of an interface or base class is also what implements or overrides it, and arrays of arrays are arrays.</summary>
public class MemberTests
{
    [Theory]
    [InlineData("`IDisposable.Dispose()`", "MemoryStream s = new(); [|s.Dispose()|]; HttpClient c = new(); [|c.Dispose()|];")]
    [InlineData("`ICollection<$T>.Add($x)`", "var l = new List<int>(); [|l.Add(1)|]; var h = new HashSet<int>(); h.Add(1);")]
    [InlineData("`Stream.Flush()`", "class S : MemoryStream { public override void Flush() { } void M(S s) { [|s.Flush()|]; } }")]
    [InlineData("`IRun.Run()`", "interface IRun { void Run(); } class A : IRun { public virtual void Run() { } } class B : A { public override void Run() { } void M(B b) { [|b.Run()|]; } }")]
    public void Implementations_and_overrides_count(string cell, string code) => Matches(cell, code);

    [Theory]
    [InlineData("`IRun.Run()`", "interface IRun { void Run(); } class A { public void Run() { } void M(A a) { a.Run(); } }")]
    [InlineData("`IRun.Run()`", "interface IRun { void Run(); } class A : IRun { void IRun.Run() { } public void Run() { } void M(A a) { a.Run(); } }")]
    [InlineData("`ICollection<string>.Add($x)`", "var l = new List<int>(); l.Add(1);")]
    public void Other_members_of_the_name_do_not(string cell, string code) => DoesNotMatch(cell, code);

    [Theory]
    [InlineData("`new $T[0]`", "_ = [|new int[0]|]; _ = [|new int[0][]|]; _ = [|new int[0][,]|]; _ = new int[1][]; _ = new int[0, 0];")]
    [InlineData("`new $T[0]` where `$T` is `int[]`", "_ = new int[0]; _ = [|new int[0][]|];")]
    [InlineData("`new string[0]`", "_ = [|new string[0]|]; _ = new string[0][];")]
    public void An_array_of_arrays_is_an_array(string cell, string code) => Matches(cell, code);
}
