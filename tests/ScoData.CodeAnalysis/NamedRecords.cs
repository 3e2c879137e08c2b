namespace ScoData;

// The records that hand-written code names, of which there are none here.

public sealed partial class Organisation
{
    internal static Organisation Sco => null!;
}
