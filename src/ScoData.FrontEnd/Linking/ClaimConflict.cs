using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Linking;

/// <summary>Tells whether claims on a field contradict each other; the library counts who says what.</summary>
internal static class ClaimConflict
{
    public static bool IsIn(FieldDefinition field, EquatableArray<LinkedClaim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                if (!field.AreCompatible(claims[i].Value, claims[j].Value) && !Compatibility.AreSuccessive(claims[i].AsOf, claims[j].AsOf))
                    return true;
            }
        }

        return false;
    }
}
