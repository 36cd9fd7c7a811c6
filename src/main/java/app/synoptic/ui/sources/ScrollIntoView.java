package app.synoptic.ui.sources;

import app.synoptic.ui.controls.pulses.PulseQueue;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Scrolls a text so that a character stands at a comfortable height, and no line is cut through at the upper edge.
final class ScrollIntoView {

    private static final double CALM_FROM = 0.12;
    private static final double CALM_UNTIL = 0.70;
    private static final double TARGET = 0.26;
    /// Beyond so many UTF-16 code units a text that begins is not seen without scrolling, or not at a comfortable height.
    private static final int FIRST_VIEW = 2_000;

    private final StyleClassedTextArea area;
    private final PulseQueue settling = new PulseQueue();
    /// Whether the text begins and was not laid out yet.
    private boolean begins;

    ScrollIntoView(StyleClassedTextArea area) {
        this.area = area;
    }

    /// Another text begins. It need not be laid out at its beginning where it is not seen there.
    void begin() {
        begins = true;
        area.moveTo(0);
        area.showParagraphAtTop(0);
        Platform.runLater(() -> begins = false);
    }

    /// Brings the character at `at` into view, unless it stands at a comfortable height already.
    void bring(int at) {
        if (!(begins && at > FIRST_VIEW) && calm(at)) {
            return;
        }
        bring(at, TARGET);
    }

    /// Puts the line of the character at `at` at the upper edge.
    void bringToTop(int at) {
        bring(at, area.getInsets().getTop() / Math.max(1, area.getHeight()));
    }

    private void bring(int at, double target) {
        flow().showAtOffset(area.offsetToPosition(at, Bias.Forward).getMajor(), target * area.getHeight());
        settling.forget();
        settling.addBrief(() -> settle(at, target));
    }

    /// What holds the paragraphs that are seen. Only with it can one be put at its height at once: put at the upper edge and moved
    /// then, as many would be laid out above it as are let go below.
    private VirtualFlow<?, ?> flow() {
        return area.getChildrenUnmodifiable().stream().filter(VirtualFlow.class::isInstance).<VirtualFlow<?, ?>>map(VirtualFlow.class::cast)
                .findFirst().orElseThrow();
    }

    private boolean calm(int at) {
        return area.getCharacterBoundsOnScreen(at, at + 1).map(this::relative)
                .filter(height -> height >= CALM_FROM && height <= CALM_UNTIL).isPresent();
    }

    private void settle(int at, double target) {
        if (at < area.getLength()) {
            area.layout();
            area.getCharacterBoundsOnScreen(at, at + 1).ifPresent(bounds -> {
                double off = (relative(bounds) - target) * area.getHeight();
                if (Math.abs(off) >= 1) {
                    area.scrollYBy(off);
                    area.layout();
                }
                uncut();
            });
        }
    }

    /// Scrolls back to the top of the line that the upper edge cuts through.
    private void uncut() {
        Point2D edge = area.localToScreen(area.getInsets().getLeft(), area.getInsets().getTop());
        int first = top();
        if (edge != null && first < area.getLength()) {
            area.getCharacterBoundsOnScreen(first, first + 1).ifPresent(line -> {
                double cut = edge.getY() - line.getMinY();
                if (cut > 0 && cut < line.getHeight()) {
                    area.scrollYBy(-cut);
                }
            });
        }
    }

    /// The first character of the line at the upper edge.
    int top() {
        return area.hit(area.getInsets().getLeft(), area.getInsets().getTop() + 1).getInsertionIndex();
    }

    private double relative(Bounds onScreen) {
        Bounds own = area.localToScreen(area.getBoundsInLocal());
        return own == null ? 0 : (onScreen.getMinY() - own.getMinY()) / Math.max(1, own.getHeight());
    }
}
