namespace ScoData.Tool.Tests;

public class MistakeTests
{
    [Theory]
    [InlineData("Did you mean 'list'?", "lst")]
    [InlineData("There are 'list', 'show', 'search', 'cite', 'timeline', 'disputed', 'validate', 'schema', 'codebook', 'completion'.", "xyzzy")]
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
    [InlineData("exclude each other", "list", "--json", "--ids")]
    [InlineData("'--json' and '--csv' exclude each other", "disputed", "--csv", "--json")]
    [InlineData("'--json' and '--svg' exclude each other", "timeline", "--svg", "timeline.svg", "--json")]
    [InlineData("is empty", "timeline", "--svg", "")]
    [InlineData("'sco timeline --help'", "timeline", "--svg")]
    [InlineData("exclude each other", "list", "exercises", "--columns", "id", "--all-columns")]
    [InlineData("Did you mean 'personnel'?", "list", "exercises", "--columns", "id,personel")]
    [InlineData("There are id, name, ", "list", "exercises", "--columns", "xyzzy", "--csv")]
    [InlineData("names no column", "list", "exercises", "--columns", ",")]
    [InlineData("'--columns' needs a kind", "list", "--columns", "id")]
    [InlineData("'--all-columns' is for tables", "list", "exercises", "--all-columns", "--json")]
    [InlineData("one argument too many", "list", "exercises", "states")]
    [InlineData("'sco show --help'", "show")]
    [InlineData("'sco cite --help'", "cite")]
    public void A_mistake_gets_a_hint(string hint, params string[] args) =>
        Assert.Contains(hint, ToolRun.Of(args).Fails(), StringComparison.Ordinal);
}
