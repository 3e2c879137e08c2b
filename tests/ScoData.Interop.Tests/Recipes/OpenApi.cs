using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ScoData;

public static class DatasetSchemas
{
    private const string Count = "[0-9]+( to [0-9]+)?|(about|more than|at least|less than|up to|nearly) [0-9]+|(tens of |hundreds of )?(tens|hundreds|thousands|millions|billions)";
    private const string Number = @"-?[0-9]+(\.[0-9]+)?";
    private const string Date = "[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?";

    private static readonly Dictionary<Type, (string Pattern, string Example)> Forms = new()
    {
        [typeof(Quantity)] = ($"^({Count})$", "more than 5000"),
        [typeof(Measurement)] = ($@"^({Number}( (to|\+-) {Number})?|(about|more than|at least|less than|up to|nearly) {Number})$", "1.00794 +- 0.00007"),
        [typeof(Money)] = ($"^[A-Z]{{3}} ({Count})$", "USD about 5000"),
        [typeof(EdtfDate)] = ($"^{Date}$", "2003-08-XX"),
        [typeof(EdtfInterval)] = ($@"^({Date})?(/({Date}|\.\.)?)?$", "2010-09-09/2010-09-25"),
        [typeof(Coordinates)] = ($"^{Number}, {Number}$", "43.2, 76.9"),
    };

    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (Forms.TryGetValue(type, out var form))
        {
            schema.Type = JsonSchemaType.String;
            schema.Pattern = form.Pattern;
            schema.Example = JsonValue.Create(form.Example);
        }
        else if (typeof(ScoRecord).IsAssignableFrom(type))
        {
            schema.Type = JsonSchemaType.String;
            schema.Description = $"The id of a record of the type {type.Name}.";
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(RecordList<>))
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Word<>))
        {
            schema.Type = JsonSchemaType.String;
        }
        else if (type == typeof(TextMap))
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String };
        }

        return Task.CompletedTask;
    }
}
