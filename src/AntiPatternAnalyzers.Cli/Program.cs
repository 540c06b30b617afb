using System.CommandLine;
using AntiPatternAnalyzers.Cli;

var parsed = LearningsCommand.Parse(args);
var code = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMilliseconds(300) });
return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
