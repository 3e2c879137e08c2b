using AnalyzerTests.Driver;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Corrections;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Corrections;

/// <summary>SCO1005 to SCO1011 and SCO1014: what to write in place of code that does not compile.</summary>
public sealed class CorrectionTests
{
    /// <summary>What a newcomer writes, with the wrong part in brackets, what to write instead, and the message.</summary>
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        // A class of constants in place of a record.
        { "var b = [Bridges.LongBridge];", "var b = Bridge.LongBridge;", RuleIds.ConstantsAsRecord, "'Bridges.LongBridge' holds constants and is not a record: write 'Bridge.LongBridge'" },
        { "Bridge b = [Rivers.Bridges.LongBridge];", "Bridge b = Bridge.LongBridge;", RuleIds.ConstantsAsRecord, "'Rivers.Bridges.LongBridge' holds constants and is not a record: write 'Bridge.LongBridge'" },
        { "Console.WriteLine([Bridges.LongBridge]);", "Console.WriteLine(Bridge.LongBridge);", RuleIds.ConstantsAsRecord, "'Bridges.LongBridge' holds constants and is not a record: write 'Bridge.LongBridge'" },
        { "var c = [Bridges.LongBridge.Claims];", "var c = Bridge.LongBridge.Claims;", RuleIds.ConstantsAsRecord, "'Bridges.LongBridge' holds constants and is not a record: write 'Bridge.LongBridge.Claims'" },
        { "var t = [Bridges.LongBridge.Length.IsGreaterThan](5);", "var t = Bridge.LongBridge.Length?.IsGreaterThan(5);", RuleIds.ConstantsAsRecord, "'Bridges.LongBridge' holds constants and is not a record: write 'Bridge.LongBridge.Length?.IsGreaterThan'" },
        { "var s = [Bridges.LongBridge.Length.Sources];", "var s = Bridge.LongBridge.ClaimsOn(nameof(Bridge.Length))[0].Sources;", RuleIds.ConstantsAsRecord, "'Bridges.LongBridge' holds constants and is not a record: write 'Bridge.LongBridge.ClaimsOn(nameof(Bridge.Length))[0].Sources'" },

        // A fact that no source gives.
        { "var w = [Bridges.ShortBridge.Width];", "var w = Bridge.ShortBridge.Width;", RuleIds.NoSuchFact, "No source gives 'Width' of the bridge 'short-bridge', so there is no constant; 'Bridge.ShortBridge.Width' is null or empty" },

        // A class in place of a list.
        { "foreach (var b in [Bridges]) { }", "foreach (var b in Bridges.All) { }", RuleIds.ClassAsList, "'Bridges' is a class, not a list: write 'Bridges.All'" },
        { "foreach (var b in [Bridge]) { }", "foreach (var b in Bridge.All) { }", RuleIds.ClassAsList, "'Bridge' is a class, not a list: write 'Bridge.All'" },
        { "var l = [Bridges].Where(b => b.Width is not null);", "var l = Bridges.All.Where(b => b.Width is not null);", RuleIds.ClassAsList, "'Bridges' is a class, not a list: write 'Bridges.All.Where'" },
        { "var c = [Bridges].Contains(Bridge.LongBridge);", "var c = Bridges.All.Contains(Bridge.LongBridge);", RuleIds.ClassAsList, "'Bridges' is a class, not a list: write 'Bridges.All.Contains'" },
        { "var b = [Bridges[\"long-bridge\"]];", "var b = Bridges.Get(\"long-bridge\");", RuleIds.ClassAsList, "'Bridges' is a class, not a list: write 'Bridges.Get(\"long-bridge\")'" },

        // A name that is not quite right, or not all of it.
        { "var n = Bridges.[LongBrigde].Name;", "var n = Bridges.LongBridge.Name;", RuleIds.UnknownMember, "'Bridges' has no member 'LongBrigde'; did you mean 'LongBridge'?" },
        { "var n = Bridge.[LongBrigde].Name;", "var n = Bridge.LongBridge.Name;", RuleIds.UnknownMember, "'Bridge' has no member 'LongBrigde'; did you mean 'LongBridge'?" },
        { "var n = Bridge.LongBridge.[Lenght];", "var n = Bridge.LongBridge.Length;", RuleIds.UnknownMember, "'Bridge' has no member 'Lenght'; did you mean 'Length'?" },
        { "var n = Bridges.LongBridge.[Lenght];", "var n = Bridges.LongBridge.Length;", RuleIds.UnknownMember, "'Bridges.LongBridge' has no member 'Lenght'; did you mean 'Length'?" },
        { "var n = Bridges.LongBridge.[HeightMinimum];", "var n = Bridges.LongBridge.HeightLow;", RuleIds.UnknownMember, "'Bridges.LongBridge' has no member 'HeightMinimum'; did you mean 'HeightLow'?" },
        { "var n = Bridges.LongBridge.[WidthLow];", "var n = Bridges.LongBridge.Width;", RuleIds.UnknownMember, "'Bridges.LongBridge' has no member 'WidthLow'; did you mean 'Width'?" },
        { "var n = Bridges.LongBridge.[OpenedStart];", "var n = Bridges.LongBridge.OpenedEarliest;", RuleIds.UnknownMember, "'Bridges.LongBridge' has no member 'OpenedStart'; did you mean 'OpenedEarliest'?" },
        { "var n = Bridges.ShortBridge.[OpenedLatest];", "var n = Bridges.ShortBridge.OpenedText;", RuleIds.UnknownMember, "'Bridges.ShortBridge' has no member 'OpenedLatest'; did you mean 'OpenedText'?" },
        { "var t = State.India.[IsMember](date);", "var t = State.India.IsMemberOn(date);", RuleIds.UnknownMember, "'State' has no member 'IsMember'; did you mean 'IsMemberOn'?" },
        { "var s = State.[Turkey];", "var s = State.Turkiye;", RuleIds.UnknownMember, "'State' has no member 'Turkey'; did you mean 'Turkiye'?" },
        { "var d = date.[EarliestDays];", "var d = date.EarliestDay;", RuleIds.UnknownMember, "'EdtfDate' has no member 'EarliestDays'; did you mean 'EarliestDay'?" },

        // A value with doubt in place of one without.
        { "int n = [Bridge.LongBridge.Length];", "int n = Bridges.LongBridge.Length;", RuleIds.UncertainValue, "A Quantity may not be exact: write 'Bridges.LongBridge.Length'" },
        { "int n = [Bridge.LongBridge.Length!.Value];", "int n = Bridges.LongBridge.Length;", RuleIds.UncertainValue, "A Quantity may not be exact: write 'Bridges.LongBridge.Length'" },
        { "long? n = [bridge.Length];", "long? n = bridge.Length?.Best;", RuleIds.UncertainValue, "A Quantity may not be exact: write 'bridge.Length?.Best'" },
        { "var n = [bridge.Length + 1];", "var n = bridge.Length?.Best + 1;", RuleIds.UncertainValue, "A Quantity may not be exact: write 'bridge.Length?.Best + 1'" },
        { "var n = [1 - bridge.Length];", "var n = 1 - bridge.Length?.Best;", RuleIds.UncertainValue, "A Quantity may not be exact: write '1 - bridge.Length?.Best'" },
        { "bool b = [bridge.Length > 5];", "bool b = bridge.Length?.IsGreaterThan(5) == Truth.Yes;", RuleIds.UncertainValue, "A Quantity may not be exact: write 'bridge.Length?.IsGreaterThan(5) == Truth.Yes'" },
        { "bool b = [5 > bridge.Length];", "bool b = bridge.Length?.IsLessThan(5) == Truth.Yes;", RuleIds.UncertainValue, "A Quantity may not be exact: write 'bridge.Length?.IsLessThan(5) == Truth.Yes'" },
        { "bool b = [bridge.Length == 5];", "bool b = bridge.Length?.Best == 5;", RuleIds.UncertainValue, "A Quantity may not be exact: write 'bridge.Length?.Best == 5'" },
        { "bool b = [bridge.Opened > date];", "bool b = bridge.Opened?.IsAfter(date) == Truth.Yes;", RuleIds.UncertainValue, "An EdtfInterval may not be exact: write 'bridge.Opened?.IsAfter(date) == Truth.Yes'" },
        { "var d = [bridge.Opened.Start];", "var d = bridge.Opened?.Start;", RuleIds.UncertainValue, "An EdtfInterval that no source gives is null: write 'bridge.Opened?.Start'" },
        { "if ([bridge.Length?.IsGreaterThan(5)]) { }", "if (bridge.Length?.IsGreaterThan(5) == Truth.Yes) { }", RuleIds.UncertainValue, "A Truth may be Maybe, so it is not a bool: write 'bridge.Length?.IsGreaterThan(5) == Truth.Yes'" },
        { "if ([date.IsIn(2010) == false]) { }", "if (date.IsIn(2010) == Truth.No) { }", RuleIds.UncertainValue, "A Truth may be Maybe, so it is not a bool: write 'date.IsIn(2010) == Truth.No'" },
        { "if ([date.IsIn(2010) && true]) { }", "if (date.IsIn(2010) == Truth.Yes && true) { }", RuleIds.UncertainValue, "A Truth may be Maybe, so it is not a bool: write 'date.IsIn(2010) == Truth.Yes && true'" },
        { "var n = [States.MembersOn(date).Count];", "var n = States.MembersOn(date).Certain.Count;", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain.Count'" },
        { "var s = [States.MembersOn(date).First]();", "var s = States.MembersOn(date).Certain.First();", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain.First'" },
        { "foreach (var s in [States.MembersOn(date)]) { }", "foreach (var s in States.MembersOn(date).Certain) { }", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain'" },

        { "var s = [States.MembersOn(date).Select](s => s.Name);", "var s = States.MembersOn(date).Certain.Select(s => s.Name);", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain.Select'" },
        { "var n = [States.MembersOn(date).Count]();", "var n = States.MembersOn(date).Certain.Count();", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain.Count'" },
        { "var s = [States.MembersOn(date).OfType<State>]().ToList();", "var s = States.MembersOn(date).Certain.OfType<State>().ToList();", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain.OfType<State>'" },
        { "var s = {|#0:States.MembersOn(date)|}[0];", "var s = States.MembersOn(date).Certain[0];", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain'" },
        { "State[] s = [.. {|#0:States.MembersOn(date)|}];", "State[] s = [.. States.MembersOn(date).Certain];", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain'" },
        { "var n = from s in [States.MembersOn(date)] select s.Name;", "var n = from s in States.MembersOn(date).Certain select s.Name;", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain'" },
        { "var n = [Offices.HolderOn(office, date)]?.Name;", "var n = Offices.HolderOn(office, date).Certain.SingleOrDefault()?.Name;", RuleIds.UncertainValue, "Answers are certain or possible: write 'Offices.HolderOn(office, date).Certain.SingleOrDefault()'" },
        { "var n = [Offices.HolderOn(office, date)]?.ClaimsOn(\"name\");", "var n = Offices.HolderOn(office, date).Certain.SingleOrDefault()?.ClaimsOn(\"name\");", RuleIds.UncertainValue, "Answers are certain or possible: write 'Offices.HolderOn(office, date).Certain.SingleOrDefault()'" },
        { "var n = [States.MembersOn(date)]?.Count;", "var n = States.MembersOn(date).Certain?.Count;", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain'" },
        { "var n = [office.HolderOn(date).Name];", "var n = office.HolderOn(date).Certain.Single().Name;", RuleIds.UncertainValue, "Answers are certain or possible: write 'office.HolderOn(date).Certain.Single().Name'" },

        { "if ([!date.IsIn(2010)]) { }", "if (date.IsIn(2010) == Truth.No) { }", RuleIds.UncertainValue, "A Truth may be Maybe, so it is not a bool: write 'date.IsIn(2010) == Truth.No'" },
        { "Flag([date.IsIn(2010)]);", "Flag(date.IsIn(2010) == Truth.Yes);", RuleIds.UncertainValue, "A Truth may be Maybe, so it is not a bool: write 'date.IsIn(2010) == Truth.Yes'" },
        { "Number([Bridge.LongBridge.Length]);", "Number(Bridges.LongBridge.Length);", RuleIds.UncertainValue, "A Quantity may not be exact: write 'Bridges.LongBridge.Length'" },
        { "Same(5000, [bridge.Length]);", "Same(5000, bridge.Length?.Best);", RuleIds.UncertainValue, "A Quantity may not be exact: write 'bridge.Length?.Best'" },
        { "IEnumerable<State> s = [States.MembersOn(date)];", "IEnumerable<State> s = States.MembersOn(date).Certain;", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain'" },
        { "new List<State>().AddRange([States.MembersOn(date)]);", "new List<State>().AddRange(States.MembersOn(date).Certain);", RuleIds.UncertainValue, "Answers are certain or possible: write 'States.MembersOn(date).Certain'" },
        { "MembershipStatus s = [State.India.StatusOn(date)];", "MembershipStatus s = State.India.StatusOn(date).Certain.Single();", RuleIds.UncertainValue, "Answers are certain or possible: write 'State.India.StatusOn(date).Certain.Single()'" },
        { "if ([State.India.StatusOn(date) == MembershipStatus.Member]) { }", "if (State.India.StatusOn(date).Contains(MembershipStatus.Member) == Truth.Yes) { }", RuleIds.UncertainValue, "Answers are certain or possible: write 'State.India.StatusOn(date).Contains(MembershipStatus.Member) == Truth.Yes'" },

        // A measurement in place of a number, which has decimals and not doubles.
        { "double d = [Bridge.LongBridge.Clearance];", "double d = Bridges.LongBridge.Clearance;", RuleIds.UncertainValue, "A Measurement may not be exact: write 'Bridges.LongBridge.Clearance'" },
        { "double? d = [bridge.Clearance];", "double? d = (double?)bridge.Clearance?.Best;", RuleIds.UncertainValue, "A Measurement may not be exact: write '(double?)bridge.Clearance?.Best'" },
        { "decimal? d = [Bridge.LongBridge.Clearance];", "decimal? d = Bridge.LongBridge.Clearance?.Best;", RuleIds.UncertainValue, "A Measurement may not be exact: write 'Bridge.LongBridge.Clearance?.Best'" },
        { "bool b = [bridge.Clearance > 4.5];", "bool b = bridge.Clearance?.IsGreaterThan(4.5m) == Truth.Yes;", RuleIds.UncertainValue, "A Measurement may not be exact: write 'bridge.Clearance?.IsGreaterThan(4.5m) == Truth.Yes'" },
        { "bool b = [bridge.Clearance < -4];", "bool b = bridge.Clearance?.IsLessThan(-4) == Truth.Yes;", RuleIds.UncertainValue, "A Measurement may not be exact: write 'bridge.Clearance?.IsLessThan(-4) == Truth.Yes'" },
        { "var d = [bridge.Clearance - Math.PI];", "var d = bridge.Clearance?.Best - (decimal)Math.PI;", RuleIds.UncertainValue, "A Measurement may not be exact: write 'bridge.Clearance?.Best - (decimal)Math.PI'" },

        // A value of another type.
        { "EdtfDate d = [\"2010-09-09\"];", "EdtfDate d = EdtfDate.Parse(\"2010-09-09\");", RuleIds.MissingConversion, "There is no implicit conversion from string to EdtfDate: write 'EdtfDate.Parse(\"2010-09-09\")'" },
        { "var d = [new EdtfDate(\"2010-09-09\")];", "var d = EdtfDate.Parse(\"2010-09-09\");", RuleIds.MissingConversion, "There is no implicit conversion from string to EdtfDate: write 'EdtfDate.Parse(\"2010-09-09\")'" },
        { "Quantity q = [5];", "Quantity q = Quantity.Exactly(5);", RuleIds.MissingConversion, "There is no implicit conversion from int to Quantity: write 'Quantity.Exactly(5)'" },
        { "Measurement m = [-4.5];", "Measurement m = Measurement.Exactly(-4.5m);", RuleIds.MissingConversion, "There is no implicit conversion from double to Measurement: write 'Measurement.Exactly(-4.5m)'" },
        { "Bridge b = [\"long-bridge\"];", "Bridge b = Bridge.Get(\"long-bridge\");", RuleIds.MissingConversion, "There is no implicit conversion from string to Bridge: write 'Bridge.Get(\"long-bridge\")'" },
        { "string s = [bridge];", "string s = bridge.Label;", RuleIds.MissingConversion, "There is no implicit conversion from Bridge to string: write 'bridge.Label'" },
        { "string? s = [bridge.Length];", "string? s = bridge.Length?.ToString();", RuleIds.MissingConversion, "There is no implicit conversion from Quantity? to string: write 'bridge.Length?.ToString()'" },
        { "string s = [Exercise.PeaceMission2010.Hosts];", "string s = Exercise.PeaceMission2010.Hosts.ToString();", RuleIds.MissingConversion, "There is no implicit conversion from RecordList<State> to string: write 'Exercise.PeaceMission2010.Hosts.ToString()'" },
        { "var m = States.MembersOn([\"2017-06-09\"]);", "var m = States.MembersOn(EdtfDate.Parse(\"2017-06-09\"));", RuleIds.MissingConversion, "There is no implicit conversion from string to EdtfDate: write 'EdtfDate.Parse(\"2017-06-09\")'" },
        { "var m = States.MembersOn([DateTime.Today]);", "var m = States.MembersOn(DateOnly.FromDateTime(DateTime.Today));", RuleIds.MissingConversion, "There is no implicit conversion from DateTime to EdtfDate: write 'DateOnly.FromDateTime(DateTime.Today)'" },
        { "var m = States.MembersOn[(2017, 6, 9)];", "var m = States.MembersOn(new EdtfDate(2017, 6, 9));", RuleIds.MissingConversion, "There is no implicit conversion from numbers to EdtfDate: write 'new EdtfDate(2017, 6, 9)'" },
        { "var e = Exercises.HostedBy([\"india\"]);", "var e = Exercises.HostedBy(State.Get(\"india\"));", RuleIds.MissingConversion, "There is no implicit conversion from string to State: write 'State.Get(\"india\")'" },

        // A text in place of a word of a vocabulary.
        { "Occurrence o = [\"held\"];", "Occurrence o = Occurrence.Held;", RuleIds.MissingConversion, "There is no implicit conversion from string to Occurrence: write 'Occurrence.Held'" },
        { "Occurrence? o = [\"Not held\"];", "Occurrence? o = Occurrence.NotHeld;", RuleIds.MissingConversion, "There is no implicit conversion from string to Occurrence: write 'Occurrence.NotHeld'" },
        { "var text = \"held\"; Occurrence o = [text];", "var text = \"held\"; Occurrence o = Word<Occurrence>.Parse(text).Value;", RuleIds.MissingConversion, "There is no implicit conversion from string to Occurrence: write 'Word<Occurrence>.Parse(text).Value'" },
        { "var b = exercise.Status == [\"not-held\"];", "var b = exercise.Status == Occurrence.NotHeld;", RuleIds.MissingConversion, "There is no implicit conversion from string to Occurrence: write 'Occurrence.NotHeld'" },
        { "var b = exercise.Status is [\"held\"];", "var b = exercise.Status is Occurrence.Held;", RuleIds.MissingConversion, "There is no implicit conversion from string to Occurrence: write 'Occurrence.Held'" },
        { "switch (exercise.Status) { case [\"held\"]: break; }", "switch (exercise.Status) { case Occurrence.Held: break; }", RuleIds.MissingConversion, "There is no implicit conversion from string to Occurrence: write 'Occurrence.Held'" },
        { "Same([\"held\"], exercise.Status);", "Same(Occurrence.Held, exercise.Status);", RuleIds.MissingConversion, "There is no implicit conversion from string to Occurrence: write 'Occurrence.Held'" },

        // An object in place of a constant.
        { "switch (bridge) { case [Bridge.ShortBridge]: break; }", "switch (bridge) { case { Id: Bridges.ShortBridge.Id }: break; }", RuleIds.RecordAsConstant, "'Bridge.ShortBridge' is not a constant: write '{ Id: Bridges.ShortBridge.Id }'" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task The_message_says_what_to_write_and_the_code_fix_writes_it(string mistake, string corrected, string rule, string message)
    {
        var test = new CSharpCodeFixTest<CorrectionAnalyzer, CorrectionCodeFix, DefaultVerifier>
        {
            TestCode = Method(Marked(mistake)),
            FixedCode = Method(corrected),
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        Code.Prepare(test, [Code.At(0, Rule(rule), message)]);
        await test.RunAsync();

        // What was written compiles.
        await Code.Check<CorrectionAnalyzer>(Method(corrected));
    }

    [Theory]
    [InlineData("var b = {|#0:new Bridge()|};")]
    [InlineData("var b = {|#0:bridge with { }|};")]
    public async Task A_record_cannot_be_made(string statement)
    {
        var test = Code.Test<CorrectionAnalyzer>(
            Method(statement),
            Code.At(0, UsageRules.NewRecord, "Records belong to the dataset and never change, so code cannot make one: get it by 'Bridge.Get(id)' or its property"));
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        await test.RunAsync();
    }

    [Theory]
    [InlineData("Bridge.LongBridge.Name", "Bridges.LongBridge.Name")]
    [InlineData("Bridge.LongBridge", "Bridges.LongBridge.Id")]
    [InlineData("Bridge.LongBridge.Opened", "Bridges.LongBridge.OpenedText")]
    [InlineData("Bridges.LongBridge.Opened", "Bridges.LongBridge.OpenedText")]
    [InlineData("Bridges.LongBridge.Opened.Earliest", "Bridges.LongBridge.OpenedEarliest")]
    [InlineData("Bridge.LongBridge.Opened!.Value.Latest", "Bridges.LongBridge.OpenedLatest")]
    public async Task An_attribute_takes_constants(string mistake, string corrected)
    {
        const string Attribute = "using System; using Rivers; class C { [Obsolete({0})] void F() { } }";
        var test = new CSharpCodeFixTest<CorrectionAnalyzer, CorrectionCodeFix, DefaultVerifier>
        {
            TestCode = Attribute.Replace("{0}", $"{{|#0:{mistake}|}}", StringComparison.Ordinal),
            FixedCode = Attribute.Replace("{0}", corrected, StringComparison.Ordinal),
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        Code.Prepare(test, [Code.At(0, UsageRules.RecordAsConstant, $"'{mistake}' is not a constant: write '{corrected}'")]);
        await test.RunAsync();
    }

    /// <summary>Other mistakes are left to the compiler.</summary>
    [Theory]
    [InlineData("int n = \"5\";")]
    [InlineData("var x = Bridges.Xyzzy;")]
    [InlineData("var x = Console;")]
    [InlineData("var x = Missing.LongBridge;")]
    [InlineData("foreach (var c in 5) { }")]
    [InlineData("var b = \"5\" - 5;")]
    [InlineData("string s = DateTime.Today;")]
    [InlineData("State s = bridge;")]
    public async Task What_has_to_do_with_no_dataset_is_not_reported(string statement)
    {
        var test = Code.Test<CorrectionAnalyzer>(Method(statement));
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        await test.RunAsync();
    }

    [Fact]
    public Task Code_that_compiles_is_not_reported() => Code.Check<CorrectionAnalyzer>(Method("""
        var same = bridge.Length == Bridge.ShortBridge.Length || bridge.Length == null || bridge.Opened != null;
        var truth = date.IsIn(2010) == Truth.Yes && bridge.Length?.IsLessThan(5) >= Truth.Maybe;
        var members = States.MembersOn(new DateOnly(2017, 6, 9)).Contains(State.India) == Truth.Yes;
        var states = States.MembersOn(date).Possible.Count + Bridges.Count + Bridges.All.Count(b => b.Width is null);
        EdtfInterval year = date;
        object boxed = Bridge.LongBridge;
        var text = $"{bridge} {bridge.Length} {date}" + bridge + bridge.Opened;
        var kind = bridge is { Id: Bridges.LongBridge.Id };
        ScoRecord any = bridge;
        """));

    private static Microsoft.CodeAnalysis.DiagnosticDescriptor Rule(string id) => UsageRules.All.Single(rule => rule.Id == id);

    /// <summary>The outermost brackets enclose the place, unless it is marked in full because there are others.</summary>
    private static string Marked(string mistake)
    {
        if (mistake.Contains("{|#0:", StringComparison.Ordinal))
            return mistake;
        var start = mistake.IndexOf('[', StringComparison.Ordinal);
        var end = mistake.LastIndexOf(']');
        return $"{mistake[..start]}{{|#0:{mistake[(start + 1)..end]}|}}{mistake[(end + 1)..]}";
    }

    private static string Method(string statements) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Rivers;
        using ScoData;

        class Program
        {
            void Method(Bridge bridge, EdtfDate date, Office office, Exercise exercise)
            {
                {{statements}}
            }

            static void Flag(bool flag) { }

            static void Number(int number) { }

            static void Same(string one, string other) { }

            static void Same<T>(T one, T other) { }
        }
        """;
}
