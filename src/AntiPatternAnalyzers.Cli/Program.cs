using System.CommandLine;
using AntiPatternAnalyzers.Cli;

var learnings = new RootCommand("Learnings that are rules: for the authors of a learnings document.") { TestCommand.Create() };
var parsed = learnings.Parse(args);
var code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
