package app.synoptic.report.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawing, `width` by `height` CSS pixels, its origin at the top left. Labels are text, so that they can be searched
/// and followed; what they say is drawn nowhere else.
///
/// @param told what it shows, for whoever does not see it
public record Figure(int width, int height, String told, List<Shape> shapes, List<Label> labels) {

    public Figure {
        shapes = List.copyOf(shapes);
        labels = List.copyOf(labels);
    }

    /// What a shape or label is, which decides how it looks.
    public enum Role { GRID, RULE, MARK, SOFT_MARK, LOOSE_END, ZIGZAG, TICK, LANE, NUMBER, DATE }

    /// Something drawn.
    public sealed interface Shape {
        Role role();
    }

    public record Line(Role role, double fromX, double fromY, double toX, double toY) implements Shape {}

    /// A bar with rounded corners.
    public record Bar(Role role, double x, double y, double width, double height) implements Shape {}

    /// One line of text in its area. Marks follow to `target`, the id of an element; null for plain words.
    public record Label(Role role, int x, int y, int width, int height, String words, @Nullable String target) {}
}
