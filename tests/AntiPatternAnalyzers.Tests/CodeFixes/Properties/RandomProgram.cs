namespace AntiPatternAnalyzers.Tests.CodeFixes.Properties;

/// <summary>A program that compiles, out of what the rows look for and of ordinary code round it.</summary>
internal sealed class RandomProgram(Random random)
{
    private const int MostDepth = 3;
    private int _names;

    /// <summary>A file with a class of some members.</summary>
    public string File() => $$"""
        using System.Collections;
        using System.Text;

        namespace Shop;

        {{Pick("", "[Obsolete] ", "[Serializable, Obsolete] ", "[Obsolete, Serializable]\n")}}partial class Order
        {
            private string s = "", u = "";
            private int n;
            private bool b;
            private double d = 1;
            private object o = new();
            private readonly List<int> list = new();
            private HashSet<int> set = new();
            private Dictionary<int, string> map = new();
            {{Some(3, 7, Member)}}
            private static int F(int a, int b = 0, CancellationToken stop = default) => a + b;
            private static Task<int> G(int a) => Task.FromResult(a);
            ~Order() { }
        }

        [Obsolete]
        enum Kind { A, [Obsolete] B, C }
        """.Replace("\r\n", "\n");

    private string Member() => Pick<Func<string>>(
        () => $"private void {Name("M")}() {{ {Some(1, 4, () => Statement(0))} }}\n",
        () => $"public async Task {Name("M")}(CancellationToken stop)\n{{\n{Some(1, 4, () => Statement(0))} await Task.Delay(1);\n}}\n",
        () => $"public Task<int> {Name("M")}(CancellationToken stop) {{ {Some(0, 2, () => Statement(0))} return Task.FromResult({Number(0)}); }}\n",
        () => $"private bool {Name("P")} => {Truth(0)};\n",
        () => $"private void {Name("M")}() => {Effect(0)};\n",
        () => $"private string {Name("P")} {{ get {{ {Some(0, 2, () => Statement(0))} return {Text(0)}; }} set => {Effect(0)}; }}\n",
        () => $"[Obsolete] private static async void {Name("M")}(int a) {{ await Task.Delay(a); }}\n",
        () => $"private static int {Name("M")}(int a, int b) {{ return a + b; }}\n",
        () => $"private IEnumerable<int> {Name("M")}() {{ {Some(0, 1, () => Statement(0))} yield return {Number(0)}; }}\n")();

    private string Statement(int depth) => depth > MostDepth ? Effect(depth) + ";\n" : Pick<Func<string>>(
        () => Effect(depth) + ";\n",
        () => Effect(depth) + ";\n",
        () => $"var {Name("v")} = {Pick<Func<int, string>>(Text, Number, Truth, Real)(depth)};\n",
        () => $"if ({Truth(depth)}) {Inner(depth)}{Pick("", $"else {Inner(depth)}")}",
        () => $"if (set.Contains({Number(depth)})) {{ set.Remove(n); }}\n",
        () => "if (set.Contains(n)) { set.Remove(n); }\n",
        () => "if (map.ContainsKey(n)) { Console.WriteLine(map[n] + map[n + 1]); }\n",
        () => $"foreach (var {Name("i")} in new[] {{ {Number(depth)} }}) {{ list.Add(i{_names}); }}\n",
        () => $"while ({Truth(depth)}) {Inner(depth)}",
        () => $"lock (o) {{ {Some(0, 3, () => Statement(depth + 1))} }}\n",
        () => $"checked {{ {Effect(depth)}; }}\n",
        () => $"try {{ {Statement(depth + 1)} }} catch (Exception) {{ {Statement(depth + 1)} }} {Pick("", "finally { }")}\n",
        () => $"switch ({Number(depth)}) {{ case 1: {Statement(depth + 1)} break; default: {Effect(depth)}; break; }}\n",
        () => $"Console.WriteLine({Text(depth)});\nConsole.WriteLine({Text(depth)});\n",
        () => $"if ({Truth(depth)}) {{ }} else {{ }}\n",
        () => $"Action {Name("a")} = () => {Effect(depth)};\n",
        () => $"Func<int> {Name("f")} = () => {{ {Statement(depth + 1)} return {Number(depth)}; }};\n",
        () => $"_ = {Number(depth)} switch {{ 1 => {Text(depth)}, _ => {Text(depth)} }};\n",
        () => $"List<int> {Name("l")} = new();\n",
        () => $"\n#region r{++_names}\n{Statement(depth + 1)}\n#endregion\n",
        () => $"\n#if R{++_names}\n{Statement(depth + 1)}#else\n{Statement(depth + 1)}\n#endif\n",
        () => $"Console.WriteLine({Text(depth)}\n#if R{++_names}\n, 1\n#endif\n);\n")();

    private string Inner(int depth) => Pick<Func<string>>(
        () => $"{{ {Some(0, 3, () => Statement(depth + 1))} }}\n", () => Effect(depth) + ";\n", () => $"\n    {Effect(depth)};\n")();

    private string Effect(int depth) => Pick<Func<string>>(
        () => "GC.Collect()",
        () => $"GC.KeepAlive({Pick<Func<int, string>>(Text, Number)(depth + 1)})",
        () => $"Console.WriteLine({Text(depth + 1)})",
        () => $"n = {Number(depth + 1)}",
        () => $"s = {Text(depth + 1)}",
        () => $"d += {Real(depth + 1)}",
        () => "n++",
        () => $"F({Number(depth + 1)}, stop: default)",
        () => $"F(b: {Number(depth + 1)}, a: {Number(depth + 1)})",
        () => "G(n).Wait()")();

    private string Text(int depth) => depth > MostDepth ? Pick("s", "u", "\"a\"") : Pick<Func<string>>(
        () => Pick("s", "this.u", "\"a\"", "@\"b\""),
        () => $"string.Concat({Text(depth + 1)}, {Text(depth + 1)})",
        () => $"string.Format(\"{{0}}\", {Text(depth + 1)})",
        () => $"({Text(depth + 1)} + {Text(depth + 1)})",
        () => $"({Truth(depth + 1)} ? {Text(depth + 1)} : {Text(depth + 1)})",
        () => $"{Text(depth + 1)}.Trim()",
        () => "DateTime.Now.ToString()",
        () => $"$\"a{{DateTime.Now}}{{{Number(depth + 1)}}}\"",
        () => $"(s?.Trim() ?? {Text(depth + 1)})")();

    private string Number(int depth) => depth > MostDepth ? Pick("n", "1") : Pick<Func<string>>(
        () => Pick("n", "this.n", "1", "(-2)"),
        () => $"({Number(depth + 1)} * {Number(depth + 1)})",
        () => $"{Text(depth + 1)}.Length",
        () => $"int.Parse({Text(depth + 1)})",
        () => $"F({Number(depth + 1)}{Pick("", ", 2", ", b: 0")})",
        () => $"G({Number(depth + 1)}).Result",
        () => $"list.Where(x => x > {Number(depth + 1)}).Where(y => y < {Number(depth + 1)}).Count()",
        () => $"(int){Real(depth + 1)}")();

    private string Real(int depth) => depth > MostDepth ? "d" : Pick<Func<string>>(
        () => "d", () => $"Math.Pow({Real(depth + 1)}, 2)", () => $"({Real(depth + 1)} / {Real(depth + 1)})", () => $"Math.Abs(-{Real(depth + 1)})")();

    private string Truth(int depth) => depth > MostDepth ? "b" : Pick<Func<string>>(
        () => Pick("b", "!b"),
        () => $"({Text(depth + 1)}.ToLower() {Pick("==", "!=")} {Text(depth + 1)}.ToLower())",
        () => $"(list.Count() {Pick("> 0", "== 0", "<= 0")})",
        () => $"list.Where(x => x > {Number(depth + 1)}).Any()",
        () => $"({Truth(depth + 1)} && {Truth(depth + 1)})",
        () => $"(b || s != null && s.Length > {Number(depth + 1)} || {Truth(depth + 1)})",
        () => $"({Truth(depth + 1)} == true)",
        () => $"!({Number(depth + 1)} == {Number(depth + 1)})",
        () => $"({Truth(depth + 1)} ? true : false)")();

    private string Some(int least, int most, Func<string> item) => string.Concat(Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => item()));

    private string Name(string start) => start + ++_names;

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];
}
