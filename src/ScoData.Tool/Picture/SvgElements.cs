using System.Globalization;
using System.Xml.Linq;
using ScoData.FrontEnd.Yaml;

namespace ScoData.Tool.Picture;

/// <summary>The elements of SVG that a picture consists of.</summary>
internal static class SvgElements
{
    /// <summary>The namespace of SVG.</summary>
    public static XNamespace Namespace { get; } = "http://www.w3.org/2000/svg";

    /// <summary>The shape of a mark, and the ring around it.</summary>
    /// <param name="glyph">The mark.</param>
    public static IEnumerable<XElement> Shapes(Glyph glyph) =>
        glyph.HasRing ? [Shape(glyph), Shape(glyph with { Classes = "ring", Radius = glyph.Extent })] : [Shape(glyph)];

    private static XElement Shape(Glyph glyph) => glyph.Shape == GlyphShape.Circle
        ? Element("circle", ("class", glyph.Classes), ("cx", glyph.X), ("cy", glyph.Y), ("r", glyph.Radius))
        : Element("path", ("class", glyph.Classes), ("d", $"M{Number(glyph.X)} {Number(glyph.Y - glyph.Radius)}l{Number(glyph.Radius)} {Number(glyph.Radius)}l{Number(-glyph.Radius)} {Number(glyph.Radius)}l{Number(-glyph.Radius)} {Number(-glyph.Radius)}Z"));

    /// <summary>A line through a mark.</summary>
    /// <param name="reach">The line.</param>
    /// <param name="y">Its height.</param>
    public static XElement ReachLine(Reach reach, double y) => Line(reach.IsUncertain ? "reach uncertain" : "reach", reach.From, y, reach.To, y);

    /// <summary>A text.</summary>
    /// <param name="label">The text.</param>
    public static XElement Text(Label label)
    {
        var text = Element("text", ("class", label.Style.Name), ("x", label.X), ("y", label.Baseline));
        if (label.Anchor != Anchor.Start)
            text.SetAttributeValue("text-anchor", label.Anchor == Anchor.Middle ? "middle" : "end");
        text.Value = TextForm.Inert(label.Text);
        return text;
    }

    /// <summary>The stripes over a bar.</summary>
    /// <param name="box">The bar.</param>
    public static XElement Striped(Box box)
    {
        var element = Rectangle("striped", box);
        element.SetAttributeValue("fill", "url(#stripes)");
        return element;
    }

    /// <summary>A rectangle.</summary>
    /// <param name="classes">Its classes in the stylesheet.</param>
    /// <param name="box">Where it is.</param>
    public static XElement Rectangle(string classes, Box box) =>
        Element("rect", ("class", classes), ("x", box.Left), ("y", box.Top), ("width", box.Right - box.Left), ("height", box.Bottom - box.Top));

    /// <summary>A line.</summary>
    /// <param name="classes">Its classes in the stylesheet.</param>
    /// <param name="x1">The left end.</param>
    /// <param name="y1">The left end.</param>
    /// <param name="x2">The right end.</param>
    /// <param name="y2">The right end.</param>
    public static XElement Line(string classes, double x1, double y1, double x2, double y2) =>
        Element("line", ("class", classes), ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2));

    /// <summary>Any element; numbers are written with one decimal at most.</summary>
    /// <param name="name">The name.</param>
    /// <param name="attributes">The attributes.</param>
    public static XElement Element(string name, params IEnumerable<(string Name, object Value)> attributes) =>
        new(Namespace + name, attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value is string text ? text : Number(Convert.ToDouble(attribute.Value, CultureInfo.InvariantCulture)))));

    /// <summary>A number, with one decimal at most.</summary>
    /// <param name="number">The number.</param>
    public static string Number(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
