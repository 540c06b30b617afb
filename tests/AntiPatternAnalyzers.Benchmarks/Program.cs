using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Comparing;

var benchmarks = new RootCommand("What a row costs, measured beside the compiler and beside other analyzers.") { CompareCommand.Create() };
return await benchmarks.Parse(args).InvokeAsync();
