using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Benchmarking;
using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Benchmarks.Processes;

var benchmarks = new RootCommand("What a row costs, measured beside the compiler and beside other analyzers.") { BenchCommand.Create(), CompareCommand.Create(), CscCommand.Create(), GenerateCommand.Create(), ProcessesCommand.Create() };
return await benchmarks.Parse(args).InvokeAsync();
