using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoData.Tests.Cost;

/// <summary>A fact that is a constant costs what the literal costs: the compiler writes the same instructions for both.</summary>
public sealed class ConstantTests
{
    [Theory]
    [InlineData(nameof(FactNumber), nameof(LiteralNumber))]
    [InlineData(nameof(FactText), nameof(LiteralText))]
    [InlineData(nameof(FactWord), nameof(LiteralWord))]
    [InlineData(nameof(FactFlag), nameof(LiteralFlag))]
    public void A_fact_is_its_literal(string fact, string literal) => Assert.Equal(InstructionsOf(literal), InstructionsOf(fact));

    [Fact]
    public void Another_literal_has_other_instructions() => Assert.NotEqual(InstructionsOf(nameof(LiteralNumber)), InstructionsOf(nameof(OtherNumber)));

    private static byte[] InstructionsOf(string method) =>
        typeof(ConstantTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.GetMethodBody()!.GetILAsByteArray()!;

    private static int FactNumber() => Exercises.PeaceMission2010.Personnel;

    private static int LiteralNumber() => 5000;

    private static int OtherNumber() => 5001;

    private static string FactText() => Exercises.PeaceMission2010.Name;

    private static string LiteralText() => "Peace Mission 2010";

    private static ExerciseType FactWord() => Exercises.PeaceMission2010.Type;

    private static ExerciseType LiteralWord() => ExerciseType.Military;

    private static bool FactFlag() => IsLong(Exercises.PeaceMission2010.Personnel);

    private static bool LiteralFlag() => IsLong(5000);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsLong(int number) => number > 1000;
}
