using ScoData;
using Serilog;

public static class LogSettings
{
    public static LoggerConfiguration WithDataset(LoggerConfiguration configuration) => configuration
        .Destructure.ByTransformingWhere<ScoRecord>(type => typeof(ScoRecord).IsAssignableFrom(type), record => record.Id)
        .Destructure.ByTransforming<Claim>(claim => claim.ToString())
        .Destructure.AsScalar<Quantity>()
        .Destructure.AsScalar<Measurement>();
}
