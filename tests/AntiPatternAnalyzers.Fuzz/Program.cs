using System.CommandLine;
using AntiPatternAnalyzers.Fuzz;

var fuzz = new RootCommand("Feeds the engine documents, rows and code that nobody would write, and says what it could not bear.")
{
    RunCommand.Create(),
    ReplayCommand.Create(),
};
return await fuzz.Parse(args).InvokeAsync();
