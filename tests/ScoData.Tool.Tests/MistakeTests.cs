namespace ScoData.Tool.Tests;

public class MistakeTests
{
    [Theory]
    [InlineData("Did you mean 'list'?", "lst")]
    [InlineData("There are 'list', 'show', 'cite', 'timeline', 'disputed', 'export', 'diff', 'validate', 'schema', 'codebook'.", "xyzzy")]
    [InlineData("Did you mean '--json'?", "list", "exercises", "--jsn")]
    [InlineData("Did you mean '--no-color'", "list", "--no-colr")]
    [InlineData("There is no option '-x'.", "validate", "-x")]
    [InlineData("Did you mean 'exercises'?", "list", "exercices")]
    [InlineData("'sco list' names the kinds.", "list", "xyzzy")]
    [InlineData("Did you mean 'exercises'?", "show", "exercices/peace-mission-2010")]
    [InlineData("Did you mean 'exercises/peace-mission-2010'", "show", "exercises/peace-mision-2010")]
    [InlineData("Did you mean 'exercises/peace-mission-2010'", "show", "Peace Mission 2010")]
    [InlineData("Did you mean 'sources/boland-2010'?", "show", "boland")]
    [InlineData("'sco list exercises' shows all", "show", "exercises/xyzzy")]
    [InlineData("'sco list KIND'", "show", "xyzzy")]
    [InlineData("'sco list exercises' lists its records", "show", "exercises")]
    [InlineData("Did you mean 'sources/boland-2010'", "cite", "sources/bolland-2010")]
    [InlineData("Did you mean 'sources/boland-2010'", "cite", "bolland-2010")]
    [InlineData("Did you mean 'bibtex'?", "cite", "boland-2010", "--format", "bibtx")]
    [InlineData("Did you mean 'json'", "export", "--format", "jsn")]
    [InlineData("Did you mean 'sqlite'?", "export", "--format", "json", "--format", "sqlit")]
    [InlineData("The formats are json, jsonl, csv,", "export", "--format", "xyzzy")]
    [InlineData("'--format' is missing. The formats are json,", "export", "exercises")]
    [InlineData("Did you mean 'exercises'?", "export", "--format", "json", "states", "exercices")]
    [InlineData("Did you mean '--format'?", "export", "states", "--fromat", "json")]
    [InlineData("'--out' names no folder", "export", "--format", "json", "--out", "")]
    [InlineData("There is no file or folder 'no-such-export'", "diff", "no-such-export", "no-such-export")]
    [InlineData("exclude each other", "diff", "old", "new", "--json", "--markdown")]
    [InlineData("'sco diff --help'", "diff", "old")]
    [InlineData("exclude each other", "list", "--json", "--ids")]
    [InlineData("one argument too many", "list", "exercises", "states")]
    [InlineData("'sco show --help'", "show")]
    [InlineData("'sco cite --help'", "cite")]
    public void A_mistake_gets_a_hint(string hint, params string[] args) =>
        Assert.Contains(hint, ToolRun.Of(args).Fails(), StringComparison.Ordinal);
}
