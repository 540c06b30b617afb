using AntiPatternAnalyzers.Loose;

return await LooseCommand.Create().Parse(args).InvokeAsync();
