package app.synoptic.report.html;

import app.synoptic.report.figure.Figure.Bar;
import app.synoptic.report.figure.Figure.Label;
import app.synoptic.report.figure.Figure.Line;
import app.synoptic.report.figure.Figure.Role;
import app.synoptic.report.figure.Figure.Shape;
import app.synoptic.report.figure.Figure;
import java.util.Locale;

/// A figure as vectors, with its labels as text over them, since text within the vectors could not be searched in a PDF.
/// On paper the vectors are an object of a type of our own, with SVG's lines and rectangles in it.
public final class Drawing {

    /// The type of the object that holds a figure's vectors.
    public static final String TYPE = "application/x-lines";

    private static final String INK = "#1f2328";
    private static final String PALE = "#d0d4d9";
    private static final String RUST = "#a8480f";

    private Drawing() {}

    static void of(Figure figure, XhtmlWriter markup) {
        boolean paper = markup.paper();
        String size = "width:" + figure.width() + "px;height:" + figure.height() + "px";
        markup.scroll(markup.say("section.timeline")).open("div", "class", "figure", "style", size);
        if (paper) {
            markup.open("object", "type", TYPE, "style", size, "alt", figure.told());
        } else {
            markup.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", Integer.toString(figure.width()),
                    "height", Integer.toString(figure.height()), "viewBox", "0 0 " + figure.width() + " " + figure.height(),
                    "role", "img", "aria-label", figure.told());
        }
        figure.shapes().forEach(shape -> draw(shape, markup));
        markup.close();
        figure.labels().forEach(label -> label(label, markup));
        markup.close(2).line();
    }

    private static void draw(Shape shape, XhtmlWriter markup) {
        switch (shape) {
            case Line line -> markup.empty("line", "x1", number(line.fromX()), "y1", number(line.fromY()), "x2", number(line.toX()),
                    "y2", number(line.toY()), "stroke", colour(line.role()), "stroke-width", width(line.role()),
                    "stroke-dasharray", dashes(line.role()));
            case Bar bar -> markup.empty("rect", "x", number(bar.x()), "y", number(bar.y()), "width", number(bar.width()), "height",
                    number(bar.height()), "rx", "6", "ry", "6", "fill", "#ffffff", "stroke", INK, "stroke-width", "1",
                    "stroke-dasharray", dashes(bar.role()));
        }
    }

    private static void label(Label label, XhtmlWriter markup) {
        String place = "left:%dpx;top:%dpx;width:%dpx;height:%dpx".formatted(label.x(), label.y(), label.width(), label.height());
        String kind = "label " + label.role().name().toLowerCase(Locale.ROOT);
        markup.open("div", "class", kind, "style", place);
        if (label.target() == null) {
            markup.text(label.words());
        } else {
            markup.link(label.target(), label.words(), markup.say("source.event", label.words()));
        }
        markup.close();
    }

    private static String colour(Role role) {
        return switch (role) {
            case GRID -> PALE;
            case ZIGZAG -> RUST;
            default -> INK;
        };
    }

    private static String width(Role role) {
        return switch (role) {
            case GRID -> "0.6";
            case ZIGZAG -> "1.3";
            default -> "1.6";
        };
    }

    private static String dashes(Role role) {
        return switch (role) {
            case SOFT_MARK -> "3 2";
            case LOOSE_END -> "5 3";
            default -> "none";
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
