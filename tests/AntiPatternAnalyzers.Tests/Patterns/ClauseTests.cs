using static AntiPatternAnalyzers.Tests.Verification.Expect;

namespace AntiPatternAnalyzers.Tests.Patterns;

/// <summary>Clauses: where, inside, containing, except, at, when.</summary>
public class ClauseTests
{
    [Theory]
    [InlineData("`$task.Result` where `$task` is a task", "Task<int> t = null!; _ = [|t.Result|]; _ = [|new ValueTask<int>(1).Result|]; var r = new { Result = 1 }; _ = r.Result;")]
    [InlineData("`$x.Count()` where `$x` is `ICollection<$T>`", "var l = new List<int>(); _ = [|l.Count()|]; _ = l.Where(i => true).Count();")]
    [InlineData("`$x.Count()` where `$x` is not `ICollection<$T>`", "var l = new List<int>(); _ = l.Count(); _ = [|l.Where(i => true).Count()|]; _ = missing.Count();")]
    [InlineData("`$x.Add($v)` where `$x` is `List<int>` or `HashSet<int>`", "var l = new List<int>(); [|l.Add(1)|]; var h = new HashSet<int>(); [|h.Add(1)|]; var s = new List<string>(); s.Add(\"\");")]
    [InlineData("`$x.Dispose()` where `$x` is disposable and `$x` is not `Stream`", "IDisposable d = null!; [|d.Dispose()|]; Stream s = null!; s.Dispose();")]
    [InlineData("`$x` where `$x` is exactly `DateTime`", "[|DateTime|] M([|DateTime|] d) => [|d|];")]
    [InlineData("`F($x)` where `$x` is floating point or `decimal`", "[|F(1.0)|]; [|F(1m)|]; F(1); F(missing); static void F(object x) { }")]
    [InlineData("`F($x)` where `$x` is not `decimal` or floating point", "F(1.0); F(1m); [|F(1)|]; F(missing); static void F(object x) { }")]
    [InlineData("`F($x)` where `$x` is a task, a set or `Nowhere`", "[|F(Task.CompletedTask)|]; [|F(new HashSet<int>())|]; F(1); static void F(object x) { }")]
    [InlineData("`$R $M() { ... }` where `$R` is `$_?`", "class C { string A() => \"\"; List<string> B() => new(); string? [|D|]() => null; int? [|E|]() => 1; int F() => 1; }")]
    [InlineData("`$R $M() { ... }` where `$R` is not `$_?`", "class C { string [|A|]() => \"\"; List<string?> [|B|]() => new(); string? D() => null; int? E() => 1; int [|F|]() => 1; }")]
    [InlineData("`$R $M() { ... }` where `$R` is `List<$_?>`", "class C { List<string> A() => new(); List<string?> [|B|]() => new(); List<int?> [|D|]() => new(); }")]
    [InlineData("`$x.Clear()` where `$x` is `List<$_?>`", "class C { void A(List<string> x) => x.Clear(); void B(List<string?> x) => [|x.Clear()|]; }")]
    [InlineData("`$M()` where `$M` has an overload with a further `CancellationToken`", "class Client { public void Save() { } void M() { [|Save()|]; M(); } } static class X { public static void Save(this Client c, CancellationToken t) { } }")]
    [InlineData("`$M(1)` where `$M` has an overload with a further `IProgress<int>`", "class C { void Load<T>(T x, IProgress<T>? p = null) { } void M() => [|Load(1)|]; }")]
    [InlineData("`$s.Blank()`", "static partial class Ext { public static bool Blank(this string s) => s == \"\"; } partial class Ext { static bool M(string s) => [|Blank(s)|]; }")]
    [InlineData("`$x.Equals($y)` where `$x` is `string`", "class C { void M(List<string> n, IEnumerable<object> o) { _ = n.Concat(o).Where(x => x.Equals(1)); _ = n.Where(x => [|x.Equals(\"\")|]); } }")]
    [InlineData("`F($x)` where `$x` is `$_?`", "void M(string? a, string b, int? c, int d) { [|F(a)|]; F(b); [|F(c)|]; F(d); } static void F(object? x) { }")]
    [InlineData("`$R $M() { ... }` where `$R` is nullable", "class C<T> { string A() => \"\"; string? [|B|]() => null; int? [|D|]() => 1; T E() => default!; }")]
    [InlineData("`$R $M() { ... }` where `$R` is not nullable", "class C<T, U> where U : class { string [|A|]() => \"\"; string? B() => null; int [|D|]() => 1; T E() => default!; U [|G|]() => default!; }")]
    [InlineData("`$R $M() { ... }` where `$R` is not nullable", "#nullable disable\nclass C { string A() => \"\"; int [|D|]() => 1; }")]
    [InlineData("`$C($p) { ... }` where `$C` is disposable", "class A : IDisposable { public [|A|](int a) { } public void Dispose() { } } class B { public B(int a) { } }")]
    [InlineData("`$C($p) { ... }` where `$C` is not `A`", "class A { public A(int a) { } } class B { public [|B|](int a) { } }")]
    [InlineData("`~$C() { ... }` where `$C` is not disposable", "class A : IDisposable { ~A() { } public void Dispose() { } } class B { ~[|B|]() { } }")]
    public void Where(string cell, string code) => Matches(cell, code);

    [Theory]
    [InlineData("`new HttpClient(...)` not inside a constructor", "class C { C() { _ = new HttpClient(); } void M() { _ = [|new HttpClient()|]; } }")]
    [InlineData("`Thread.Sleep($t)` inside an async method", "class C { async Task M() { [|Thread.Sleep(1)|]; Action a = () => Thread.Sleep(2); await Task.Yield(); } void N() { Thread.Sleep(3); } }")]
    [InlineData("`$db.Save()` inside a loop", "class D { public bool Save() => true; } class C { void M(D d) { for (d.Save(); [|d.Save()|]; [|d.Save()|]) { [|d.Save()|]; } foreach (var x in new[] { d.Save() }) { Action a = () => d.Save(); } while ([|d.Save()|]) ; } }")]
    [InlineData("`throw $e;` inside `catch ($T $e) { ... }`", "try { } catch (Exception e) { [|throw e;|] } Exception f = null!; throw f;")]
    [InlineData("`await $x` inside `lock ($o) { ... }` or a catch block", "class C { async Task M() { try { } catch { [|await Task.Yield()|]; } await Task.Yield(); } }")]
    [InlineData("`Task.Delay($time)` inside a method that takes `CancellationToken $ct`", "class C { Task M(CancellationToken stop) => [|Task.Delay(1)|]; Task N() => Task.Delay(1); }")]
    [InlineData("`$t.Wait()` inside a method that returns a task", "class C { Task M(Task t) { [|t.Wait()|]; return t; } void N(Task t) { t.Wait(); } }")]
    [InlineData("`new Random()` inside `for (...; ...; ...) { ... }`", "for (var r = [|new Random()|]; ; ) { _ = [|new Random()|]; } _ = new Random();")]
    [InlineData("`Console.WriteLine(...)` not inside `class Program { ... }`", "class Program { void M() { Console.WriteLine(); } } class C { void M() { [|Console.WriteLine()|]; } }")]
    [InlineData("`return null;` inside `$R $P { ... }`", "class C { string? P { get { [|return null;|] } set { _ = value; } } string? M() { return null; } }")]
    [InlineData("`new Random()` inside `$R $P { ... }`", "class C { Random P => [|new Random()|]; Random Q { get => [|new Random()|]; set { _ = [|new Random()|]; } } Random S { get; } = new Random(); Random M() => new Random(); }")]
    [InlineData("`new Random()` not inside `$R $P { ... }`", "class C { Random P => new Random(); Random Q { get => new Random(); } Random M() => [|new Random()|]; }")]
    [InlineData("`new Random()` inside `int this[...] { ... }`", "class C { int this[int i] { get { _ = [|new Random()|]; return 1; } } int this[string i] => [|new Random()|].Next(); }")]
    [InlineData("`new Random()` inside `event EventHandler $E { ... }`", "class C { event EventHandler E { add { _ = [|new Random()|]; } remove { } } }")]
    [InlineData("`$s.Length` inside a lambda", "var s = \"\"; Func<int> f = () => [|s.Length|]; _ = s.Length;")]
    [InlineData("`$x.Count()` inside an expression tree", "var l = new List<int>(); System.Linq.Expressions.Expression<Func<int>> e = () => [|l.Count()|]; Func<int> f = () => l.Count();")]
    [InlineData("`Thread.Sleep($t)` inside `while ($c) { ... }` that contains `Console.Beep()`", "while (true) { [|Thread.Sleep(1)|]; Console.Beep(); } while (true) { Thread.Sleep(1); }")]
    public void Inside(string cell, string code) => Matches(cell, code);

    [Theory]
    [InlineData("`$task.Result` not inside `if ($test) { ... }` where `$test` contains `$task`", "Task<int> a = null!, b = null!; if (a.IsCompleted) _ = a.Result; if (a.IsCompleted) { _ = [|b.Result|]; }")]
    [InlineData("`$task.Result` not inside `if ($test) { ... }` where `$test` is `$task.IsCompleted`", "Task<int> a = null!, b = null!; if (b.IsCompleted) { if (a.IsCompleted) _ = a.Result; if (a.IsFaulted) { _ = [|a.Result|]; } }")]
    [InlineData("`$task.Result` not inside `if ($test.IsCompleted) { ... }` where `$task` is `$test`", "Task<int> a = null!, b = null!; if (a.IsCompleted) _ = a.Result; if (a.IsCompleted) { _ = [|b.Result|]; }")]
    [InlineData("`$task.Result` not inside `if ($test.IsCompleted) { ... }` where `$task` is not `$test`", "Task<int> a = null!, b = null!; if (a.IsCompleted) _ = [|a.Result|]; if (a.IsCompleted) { _ = b.Result; }")]
    [InlineData("`throw $f;` inside `catch ($_ $e) { ... }` not inside `catch ($_ $inner) { ... }` where `$inner` is not `$e`", "try { } catch (Exception a) { try { } catch (IOException b) { throw a; } [|throw a;|] }")]
    [InlineData("`F($x)` not containing `G($y)` where `$x` contains `$y`", "F(G(1)); [|F(H())|]; static int F(int x) => x; static int G(int x) => x; static int H() => 1;")]
    [InlineData("`F($x)` not after `G($y)` where `$x` is `$y`", "G(1); F(1); [|F(2)|]; static int F(int x) => x; static int G(int x) => x;")]
    [InlineData("`F($x)` not after `G($y)` where `$y` is `$x`", "G(1); F(1); [|F(2)|]; static int F(int x) => x; static int G(int x) => x;")]
    [InlineData("`F($x)` except `F($y + 1)` where `$x` contains `$y`", "F(1 + 1); [|F(2)|]; static int F(int x) => x;")]
    public void A_condition_that_joins_the_match_and_a_negated_clause_narrows_that_clause(string cell, string code) => Matches(cell, code);

    [Theory]
    [InlineData("`catch (Exception) { ... }` not containing `throw;`", "try { } [|catch (Exception)|] { } try { } catch (Exception) { throw; }")]
    [InlineData("`catch ($T) { }` except `catch (OperationCanceledException) { }`", "try { } [|catch (IOException)|] { } try { } catch (OperationCanceledException) { }")]
    [InlineData("`new HttpClient(...)` except `new HttpClient($handler, false)`", "_ = [|new HttpClient()|]; _ = new HttpClient(new HttpClientHandler(), false);")]
    [InlineData("`string.Format($f, ...)` at `$f`", "_ = string.Format([|\"{0}\"|], 1);")]
    [InlineData("`Thread.Sleep($t)` when `Environment.ProcessId` exists", "[|Thread.Sleep(1)|];")]
    [InlineData("`DateTime.Now`; `DateTime.Today`", "_ = [|DateTime.Now|]; _ = [|DateTime.Today|];")]
    [InlineData("`Thread.Sleep($a)`; `Task.Delay($a)`; in each case inside a loop", "while (true) { [|Thread.Sleep(1)|]; _ = [|Task.Delay(1)|]; } Thread.Sleep(2);")]
    public void Others(string cell, string code) => Matches(cell, code);

    [Fact]
    public void A_name_that_does_not_exist_makes_the_case_inapplicable() =>
        DoesNotMatch("`Thread.Sleep($t)` when `Environment.Missing` exists", "Thread.Sleep(1);");
}
