using AntiPatternAnalyzers.FixSurvey;

return await SurveyCommand.Create().Parse(args).InvokeAsync();
