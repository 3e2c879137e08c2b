using Microsoft.EntityFrameworkCore;

namespace ScoData.Interop.Tests.Storage;

public sealed class EntityFrameworkTests
{
    [Fact]
    public void Records_values_and_words_are_texts_of_columns()
    {
        var options = new DbContextOptionsBuilder<Visits>().UseInMemoryDatabase(nameof(EntityFrameworkTests)).Options;
        using (var visits = new Visits(options))
        {
            visits.Add(new Visit { Host = State.China, Day = EdtfDate.Parse("2003-08-XX"), Guests = Quantity.Parse("about 5"), Outcome = Occurrence.NotHeld });
            visits.SaveChanges();
        }

        using (var visits = new Visits(options))
        {
            var visit = visits.All.Single(visit => visit.Host == State.China && visit.Outcome == Occurrence.NotHeld);
            Assert.Same(State.China, visit.Host);
            Assert.Equal((EdtfDate.Parse("2003-08-XX"), Quantity.Parse("about 5")), (visit.Day, visit.Guests!.Value));
            var outcome = visits.Model.FindEntityType(typeof(Visit))!.FindProperty(nameof(Visit.Outcome))!.GetTypeMapping().Converter!;
            Assert.Equal("not-held", outcome.ConvertToProvider(Occurrence.NotHeld));
        }
    }
}
