using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ScoData;

public sealed class Visits(DbContextOptions<Visits> options) : DbContext(options)
{
    public DbSet<Visit> All => Set<Visit>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<State>().HaveConversion<TextConverter<State>>();
        configurationBuilder.Properties<EdtfDate>().HaveConversion<TextConverter<EdtfDate>>();
        configurationBuilder.Properties<Quantity>().HaveConversion<TextConverter<Quantity>>();
        configurationBuilder.Properties<Occurrence>().HaveConversion<TextConverter<Occurrence>>();
    }
}

public sealed class TextConverter<T>() : ValueConverter<T, string>(
    value => TypeDescriptor.GetConverter(typeof(T)).ConvertToInvariantString(value)!,
    text => (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(text)!);

public sealed class Visit
{
    public int Id { get; set; }

    public required State Host { get; set; }

    public EdtfDate Day { get; set; }

    public Quantity? Guests { get; set; }

    public Occurrence Outcome { get; set; }
}
