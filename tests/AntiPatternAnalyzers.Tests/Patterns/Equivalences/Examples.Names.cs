namespace AntiPatternAnalyzers.Tests.Patterns.Equivalences;

public static partial class Examples
{
    private static EquivalenceExample[] Names =>
    [
        new(
            "qualified names",
            [
                ("`DateTime.Now`", "_ = [|System.DateTime.Now|]; _ = [|global::System.DateTime.Now|];"),
                ("`DateTime.Now`", "using Clock = System.DateTime; class C { object o = [|Clock.Now|]; }"),
                ("`DateTime.Now`", "using static System.DateTime; class C { object o = [|Now|]; }"),
                ("`List<int>`", "using Numbers = System.Collections.Generic.List<int>; class C { [|Numbers|]? o; }"),
            ],
            [
                ("`DateTime.Now`", "class Clock { public static int Now; int x = Clock.Now; }"),
                ("`DateTime.Now`", "using Clock = System.DateTimeOffset; class C { object o = Clock.Now; }"),
                ("`List<int>`", "using Numbers = System.Collections.Generic.List<long>; class C { Numbers? o; }"),
            ]),
        new(
            "keyword type names",
            [
                ("`string.Format(...)`", """_ = [|String.Format("{0}", 1)|];"""),
                ("`Int32`", "class C { [|int|] a; }"),
                ("`(IntPtr)$x`", "int i = 1; _ = [|(nint)i|];"),
                ("`typeof(nuint)`", "_ = [|typeof(UIntPtr)|];"),
                ("`nint.MaxValue`", "_ = [|IntPtr.MaxValue|];"),
                ("`new Object()`", "_ = [|new object()|];"),
            ],
            [
                ("`string.Format(...)`", "class Text { static string Format(int a) => Format(1); }"),
                ("`Int32`", "class C { uint a; long b; nint c; }"),
                ("`typeof(nint)`", "_ = typeof(nuint); _ = typeof(UIntPtr); _ = typeof(long);"),
                ("`object`", "class Object { Object? o; }"),
            ]),
        new(
            "nullable types",
            [
                ("`Nullable<$T>`", "class C { [|int?|] a; }"),
                ("`int?`", "class C { [|Nullable<int>|] a; [|System.Nullable<int>|] b; }"),
                ("`$T?`", "class C { [|Nullable<int>|] a; }"),
            ],
            [
                ("`Nullable<$T>`", "class C { string? a; }"),
                ("`int?`", "class C { Nullable<long> a; int b; }"),
                ("`$T?`", "class Nullable<T> { } class C { Nullable<int> a = new(); }"),
            ]),
        new(
            "this",
            [
                ("`Count($x)`", "class C { void Count(int a) { [|this.Count(2)|]; } }"),
                ("`_total + $x`", "class C { int _total; int M() => [|this._total + 1|]; }"),
                ("`Refresh()`", "class B { protected void Refresh() { } } class C : B { void M() => [|base.Refresh()|]; }"),
            ],
            [
                ("`this._total + $x`", "class C { int _total; int M() => _total + 1; }"),
                ("`Count($x)`", "class C { void Count(int a) { new C().Count(2); } }"),
                ("`base.Refresh()`", "class C { void Refresh() { Refresh(); this.Refresh(); } }"),
            ]),
        new(
            "var",
            [
                ("`List<$T> $x = $v;`", "class C { void M() { [|var l = new List<int>();|] } }"),
                ("`DateTime $x = $v;`", "class C { void M() { [|var l = DateTime.Now;|] } }"),
                ("`int $i = $v;`", "class C { void M() { [|var i = 1;|] } }"),
                ("`var $x = new Random();`", "class C { void M() { [|Random r = new Random();|] } }"),
            ],
            [
                ("`int $i = $v;`", "class C { void M() { var i = 1L; } }"),
                ("`IList<$T> $x = $v;`", "class C { void M() { var l = new List<int>(); } }"),
                ("`string $x = $v;`", "class C { void M() { var missing = Missing(); } }"),
            ]),
        new(
            "type arguments",
            [
                ("`$l.ToList()`", "var l = new List<int>(); _ = [|l.ToList<int>()|];"),
                ("`$l.ToList<$T>()`", "var l = new List<int>(); _ = [|l.ToList()|];"),
                ("`Task.FromResult($x)`", "_ = [|Task.FromResult<int>(1)|];"),
                ("`Task.FromResult<int>($x)`", "_ = [|Task.FromResult(1)|];"),
            ],
            [
                ("`$l.ToList<string>()`", "var l = new List<int>(); _ = l.ToList();"),
                ("`Task.FromResult<int>($x)`", "_ = Task.FromResult(1L);"),
                ("`$l.ToList()`", "var l = new List<int>(); _ = l.ToArray<int>();"),
            ]),
        new(
            "names of caught exceptions",
            [
                ("`catch (Exception) { }`", "try { } [|catch (Exception e)|] { }"),
                ("`catch ($T) { throw; }`", "try { } [|catch (IOException e)|] { throw; }"),
                ("`try { ... } catch (Exception) { }`", "[|try|] { Run(stop); } catch (Exception failure) { }"),
            ],
            [
                ("`catch (Exception) { }`", "try { } catch (IOException e) { }"),
                ("`catch { }`", "try { } catch (Exception e) { }"),
                ("`catch (Exception) { }`", "try { } catch (Exception e) when (e.Message == \"\") { }"),
            ]),
        new(
            "omitted attribute arguments",
            [
                ("`[Obsolete]`", "class C { [[|Obsolete()|]] void A() { } }"),
                ("`[Obsolete(...)]`", "class C { [[|Obsolete|]] void A() { } }"),
                ("`[Obsolete()]`", "class C { [[|Obsolete|]] void A() { } }"),
            ],
            [
                ("`[Obsolete]`", "class C { [Obsolete(\"x\")] void A() { } }"),
                ("`[Obsolete(\"x\")]`", "class C { [Obsolete] void A() { } }"),
                ("`[Obsolete(...)]`", "class ObsoleteAttribute : Attribute { } [Obsolete] class C { }"),
            ]),
    ];
}
