using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ScoData.FrontEnd.Yaml;
using ScoData.Tool.Lookup;
using static ScoData.Tool.Picture.SvgElements;

namespace ScoData.Tool.Picture;

/// <summary>
/// Writes a picture as SVG: one file without scripts, fonts or anything else from outside, light or dark as the reader
/// prefers, and always the same bytes for the same picture.
/// </summary>
internal static class PictureSvg
{
    private const double LeastBand = 10;

    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
    };

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    public static string Write(TimelinePicture picture)
    {
        var root = Element(
            "svg",
            ("width", picture.Width),
            ("height", picture.Height),
            ("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"),
            ("role", "img"),
            ("aria-labelledby", "title description"));
        root.Add(
            new XElement(Namespace + "title", new XAttribute("id", "title"), picture.Title),
            new XElement(Namespace + "desc", new XAttribute("id", "description"), picture.Description),
            new XElement(Namespace + "style", $"\n{Style()}"),
            Stripes(),
            Element("rect", ("class", "paper"), ("width", picture.Width), ("height", picture.Height), ("rx", 6)),
            Bands(picture),
            picture.Lanes.Select(lane => Line("rule", picture.Axis.Left, lane.Bottom, picture.Axis.Right, lane.Bottom)),
            picture.Guides.Select(guide => Line("guide", guide.From, guide.Y, guide.To, guide.Y)),
            picture.Moments.Select(line => Line("moment", line.X, line.From, line.X, line.To)),
            picture.Bars.Select(Bar),
            picture.Marks.Select(Mark),
            picture.Legends.Select(Legend),
            picture.Labels.Select(Text));

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = XmlWriter.Create(text, Settings))
            root.Save(writer);
        return text.ToString() + "\n";
    }

    private static string Style()
    {
        using var reader = new StreamReader(typeof(PictureSvg).Assembly.GetManifestResourceStream("timeline.css")!);
        var text = new StringBuilder();
        foreach (var style in TextStyle.All)
            text.Append(CultureInfo.InvariantCulture, $".{style.Name} {{ font-size: {style.Size}px;{(style.IsBold ? " font-weight: bold;" : "")} }}\n");
        return text.Append(reader.ReadToEnd()).ToString();
    }

    private static XElement Stripes() => new(
        Namespace + "defs",
        new XElement(
            Namespace + "pattern",
            new XAttribute("id", "stripes"),
            new XAttribute("width", "5"),
            new XAttribute("height", "5"),
            new XAttribute("patternUnits", "userSpaceOnUse"),
            new XAttribute("patternTransform", "rotate(45)"),
            Element("rect", ("class", "stripe"), ("width", 2.5), ("height", 5))));

    private static IEnumerable<XElement> Bands(TimelinePicture picture)
    {
        var columns = AxisLabels.HasMonths(picture.Axis)
            ? picture.Axis.Months().Select(month => (Number: month.Month.Month, month.From, month.To))
            : picture.Axis.Years().Select(year => (Number: year.Year, year.From, year.To));
        return columns
            .Where(column => column.Number % 2 == 0 && column.To - column.From >= LeastBand)
            .SelectMany(column => picture.Panels.Select(panel => Rectangle("band", new Box(column.From, panel.Top, column.To, panel.Bottom))));
    }

    private static XElement Bar(Bar bar)
    {
        var group = Group(bar.Record, bar.Tooltip);
        var (box, middle) = (bar.Box, (bar.Box.Top + bar.Box.Bottom) / 2);
        var point = Math.Min(4, box.Right - box.Left);
        group.Add(bar.GoesOn
            ? Element("path", ("class", bar.Classes), ("d", $"M{Number(box.Left)} {Number(box.Top)}H{Number(box.Right - point)}L{Number(box.Right)} {Number(middle)}L{Number(box.Right - point)} {Number(box.Bottom)}H{Number(box.Left)}Z"))
            : Rectangle(bar.Classes, box));
        group.Add(bar.Unsure.Select(part => Rectangle("unsure", part)));
        if (bar.Inactive is { } inactive)
            group.Add(Striped(inactive));
        return group;
    }

    private static XElement Mark(Mark mark)
    {
        var group = Group(mark.Record, mark.Tooltip);
        if (mark.Reach is { } reach)
            group.Add(ReachLine(reach, mark.Glyph.Y));
        group.Add(Shapes(mark.Glyph));
        if (mark.Name is { } name)
            group.Add(Text(name));
        return group;
    }

    private static IEnumerable<XElement> Legend(Legend legend) =>
    [
        .. legend.Glyphs.SelectMany(Shapes),
        .. legend.Bars.SelectMany(bar => bar.IsInactive ? new[] { Rectangle(bar.Classes, bar.Box), Striped(bar.Box) } : [Rectangle(bar.Classes, bar.Box)]),
        .. legend.Reaches.Select(line => ReachLine(line.Reach, line.Y)),
        .. legend.Labels.Select(Text),
    ];

    private static XElement Group(ScoRecord record, string tooltip) => new(
        Namespace + "g",
        new XAttribute("data-record", RecordLookup.PathOf(record)),
        new XElement(Namespace + "title", TextForm.InertLines(tooltip)));
}
