using System.CommandLine;
using AntiPatternAnalyzers.Benchmarks.Banning;
using AntiPatternAnalyzers.Benchmarks.Benchmarking;
using AntiPatternAnalyzers.Benchmarks.Cancelling;
using AntiPatternAnalyzers.Benchmarks.Comparing;
using AntiPatternAnalyzers.Benchmarks.Generating;
using AntiPatternAnalyzers.Benchmarks.Growing;
using AntiPatternAnalyzers.Benchmarks.Loose;
using AntiPatternAnalyzers.Benchmarks.Processes;
using AntiPatternAnalyzers.Benchmarks.Worst;

var benchmarks = new RootCommand("What a row costs, measured beside the compiler and beside other analyzers.")
{
    CompareCommand.Create(),
    BannedCommand.Create(),
    RowsCommand.Create(),
    GrowthCommand.Create(),
    CscCommand.Create(),
    ProcessesCommand.Create(),
    SurviveCommand.Create(),
    AstGrepCommand.Create(),
    WorstCommand.Create(),
    CancelCommand.Create(),
    GenerateCommand.Create(),
    BenchCommand.Create(),
};
return await benchmarks.Parse(args).InvokeAsync();
