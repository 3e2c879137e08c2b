using System.Collections.Immutable;

namespace ScoData.Tables;

public abstract partial class RowTable
{
    internal override IReadOnlyList<Claim> ReadClaims(ScoRecord record)
    {
        var row = new RowReader(ClaimRows, ClaimStarts[record.Ordinal]);
        var inherited = ReadSources(ref row);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var fields = Kind.Fields;
        row.ReadPresence(fields.Count);
        for (var field = 0; field < fields.Count; field++)
        {
            if (!row.Has(field))
                continue;
            var count = row.Number();
            for (var i = 0; i < count; i++)
            {
                var flags = row.Number();
                var value = i == 0 ? ValueOf(record, field)! : ReadValue(field, ref row);
                var provenance = (flags & RowFormat.Editorial) != 0 ? FieldProvenance.Editorial : fields[field].Provenance;
                // Only what is reported rests on the sources of the record.
                var sources = (flags & RowFormat.OwnSources) != 0 ? ReadSources(ref row) : provenance == FieldProvenance.Reported ? inherited : [];
                EdtfDate? asOf = (flags & RowFormat.AsOf) != 0 ? row.Date() : null;
                var note = (flags & RowFormat.Note) != 0 ? row.Text() : null;
                claims.Add(new Claim(record, fields[field], value, i == 0 ? ClaimRank.Preferred : ClaimRank.Normal, provenance, sources, asOf, note));
            }
        }

        return claims.ToImmutable();
    }

    private ImmutableArray<Citation> ReadSources(ref RowReader row)
    {
        var count = row.Number();
        var sources = ImmutableArray.CreateBuilder<Citation>(count);
        for (var i = 0; i < count; i++)
        {
            var source = SourceAt(row.Number());
            var locator = row.Flag() ? row.Text() : null;
            sources.Add(new Citation(source, locator));
        }

        return sources.MoveToImmutable();
    }
}
