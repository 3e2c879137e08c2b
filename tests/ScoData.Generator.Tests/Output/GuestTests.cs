using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using GeneratorTests.Driver;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>Generated code is a guest in the projects of others: it does not count as theirs, and keeps their rules.</summary>
public sealed class GuestTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = [.. CompleteSample.Facts.GetTypes().Where(type => type.Namespace == "Facts")];

    [Fact]
    public void Every_type_says_that_it_is_generated() =>
        Assert.All(Types, type => Assert.True(Around(type).Any(outer => outer.IsDefined(typeof(GeneratedCodeAttribute))), type.FullName));

    /// <summary>A lambda is a method too, in a class of the compiler, whose constructors nobody wrote.</summary>
    [Fact]
    public void Tools_that_measure_coverage_leave_out_every_method()
    {
        var methods = Types
            .SelectMany(type => type.GetMethods(Own).Concat<MethodBase>(type.IsDefined(typeof(CompilerGeneratedAttribute)) ? [] : type.GetConstructors(Own)))
            .Where(method => method.GetMethodBody() is not null)
            .ToArray();
        Assert.NotEmpty(methods);
        Assert.All(methods, method => Assert.True(
            IsLeftOut(method)
                || Around(method.DeclaringType!).Any(IsLeftOut)
                || method.DeclaringType!.GetProperties(Own).Any(property => IsLeftOut(property) && property.GetAccessors(nonPublic: true).Contains(method)),
            $"{method.DeclaringType}.{method.Name}"));
    }

    [Fact]
    public void What_people_add_to_a_class_is_measured() =>
        Assert.DoesNotContain(Types, type => type.Name is "Outing" or "Outings" or "Dataset" && IsLeftOut(type));

    [Fact]
    public void A_project_can_have_generated_code_measured()
    {
        var run = new Project(Samples.Minimal()) { Properties = [("ScoDataExcludeFromCodeCoverage", "False")] }.Run();
        Assert.All(run.Sources.Values, text => Assert.DoesNotContain("    [ExcludeFromCodeCoverage]", text, StringComparison.Ordinal));
        run.Compile();
    }

    [Fact]
    public void Attributes_of_the_assembly_cause_no_warning() => CompleteSample.Run
        .Beside("""
            [assembly: System.CLSCompliant(true)]
            [assembly: System.Runtime.InteropServices.ComVisible(true)]
            [assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]
            [assembly: System.Runtime.Versioning.RequiresPreviewFeatures]
            [assembly: System.Runtime.Versioning.SupportedOSPlatform("windows")]
            [assembly: System.Diagnostics.CodeAnalysis.Experimental("RIVERS")]
            [assembly: System.Security.SecurityTransparent]
            """)
        .Compile();

    private static IEnumerable<Type> Around(Type type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
            yield return outer;
    }

    private static bool IsLeftOut(MemberInfo member) => member.IsDefined(typeof(ExcludeFromCodeCoverageAttribute));
}
