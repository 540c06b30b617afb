namespace AntiPatternAnalyzers.EndToEnd;

/// <summary>The document that a team starts from, before it has written anything into it.</summary>
internal static class Template
{
    public const string Text = """
        # Learnings and Retrospectives

        ## Purpose

        This document captures lessons learned during development. Review this before starting new features to avoid repeating mistakes.

        ---

        ## Technical Learnings

        ### [Date]: [Topic]

        **What happened**:
        [Description of the situation]

        **What we learned**:
        [Key takeaway]

        **Action taken**:
        [What we changed as a result]

        **Related**: [Link to ADR, issue, or code]

        ---

        ### [Date]: [Topic]

        **What happened**:
        [Description]

        **What we learned**:
        [Takeaway]

        **Action taken**:
        [Change made]

        ---

        ## Process Learnings

        ### [Date]: [Topic]

        **What happened**:
        [Description]

        **What we learned**:
        [Takeaway]

        **Action taken**:
        [Change made]

        ---

        ## Performance Insights

        ### [Date]: [Optimization]

        **Problem**:
        [What was slow/inefficient]

        **Root cause**:
        [Why it was happening]

        **Solution**:
        [How we fixed it]

        **Result**:
        [Improvement metrics]

        ---

        ## Incident Post-Mortems

        ### [Date]: [Incident Title]

        **Severity**: [Critical/High/Medium/Low]
        **Duration**: [Time to resolution]

        **Summary**:
        [Brief description of what happened]

        **Timeline**:
        - [Time]: [Event]
        - [Time]: [Event]

        **Root Cause**:
        [What caused the incident]

        **Resolution**:
        [How it was fixed]

        **Action Items**:
        - [ ] [Preventive measure 1]
        - [ ] [Preventive measure 2]

        ---

        ## Patterns That Work

        Things we've found to be effective:

        | Pattern | Context | Why it works |
        |---------|---------|--------------|
        | [Pattern] | [When to use] | [Benefit] |

        ---

        ## Anti-Patterns Discovered

        Things we've learned to avoid (see also ANTI_PATTERNS.md):

        | Anti-Pattern | Problem Caused | Alternative |
        |--------------|----------------|-------------|
        | [Pattern] | [What went wrong] | [Better approach] |

        ---

        ## Third-Party Integration Lessons

        ### [Service Name]

        **Integration date**: [Date]

        **Challenges encountered**:
        - [Challenge 1]
        - [Challenge 2]

        **Solutions**:
        - [Solution 1]
        - [Solution 2]

        **Tips for future**:
        - [Tip 1]
        - [Tip 2]

        ---

        ## Adding New Entries

        When adding a new learning:

        1. Include the date for context
        2. Be specific about what happened
        3. Explain what was learned
        4. Document any actions taken
        5. Link to related resources

        Good learnings help future development by:
        - Preventing repeated mistakes
        - Sharing knowledge
        - Building institutional memory
        """;
}
