namespace AntiPatternAnalyzers.Cli.Completing;

/// <summary>Scripts that let a shell complete words: they ask the tool itself, so that they never grow old.</summary>
internal static class CompletionScript
{
    public static readonly ImmutableSortedDictionary<string, string> All = new Dictionary<string, string>
    {
        ["bash"] = """
            _learnings() {
                local word=${COMP_WORDS[COMP_CWORD]}
                mapfile -t COMPREPLY < <(compgen -W "$(learnings "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word")
            }
            complete -o default -F _learnings learnings

            """,
        ["fish"] = """
            complete -c learnings -a '(learnings "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName learnings -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                learnings "[suggest:$cursorPosition]" "$commandAst" 2>$null |
                    Where-Object { $_ -like "$wordToComplete*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
        ["zsh"] = """
            #compdef learnings
            _learnings() {
                local -a words_found
                words_found=("${(@f)$(learnings "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a words_found
                _files
            }
            compdef _learnings learnings

            """,
    }.ToImmutableSortedDictionary();
}
