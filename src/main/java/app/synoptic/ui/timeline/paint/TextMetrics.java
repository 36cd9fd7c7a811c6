package app.synoptic.ui.timeline.paint;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// The timeline's type: two sizes of one family, and the widths of what is written in them. Widths are sums over
/// letters, each measured once, so that measuring a label costs no layout. May be asked on any thread.
public final class TextMetrics {

    private static final double SIZE = 12;
    private static final double SMALL = 11;
    /// Letters up to here have their widths in a plain array: Latin, Greek, Cyrillic, Armenian.
    private static final int COMMON = 0x590;

    private final Face plain;
    private final Face bold;
    private final Face small;
    private final Face smallBold;

    /// One font with the widths of its letters.
    public static final class Face {
        private final Font font;
        private final Map<Integer, Double> widths = new ConcurrentHashMap<>();
        private final double[] common = new double[COMMON];
        private final Text probe = new Text();

        Face(Font font) {
            this.font = font;
            probe.setFont(font);
            Arrays.fill(common, -1);
        }

        Font font() {
            return font;
        }

        /// The width of one line of `text`, in pixels.
        public double width(String text) {
            double width = 0;
            for (int i = 0; i < text.length(); i++) {
                int letter = text.codePointAt(i);
                width += letter < common.length ? common(letter) : rare(letter);
                i += Character.charCount(letter) - 1;
            }
            return width;
        }

        /// `text`, cut with an ellipsis if it is wider than `room`; empty if not even three letters fit.
        String fit(String text, double room) {
            if (width(text) <= room + 0.5) {
                return text;
            }
            double left = room - width("…");
            int end = 0;
            while (end < text.length()) {
                int letter = text.codePointAt(end);
                left -= width(Character.toString(letter));
                if (left < 0) {
                    break;
                }
                end += Character.charCount(letter);
            }
            return end < 3 ? "" : text.substring(0, end).stripTrailing() + "…";
        }

        private double common(int letter) {
            double width = common[letter];
            if (width < 0) {
                width = measure(letter);
                common[letter] = width;
            }
            return width;
        }

        private double rare(int letter) {
            return widths.computeIfAbsent(letter, this::measure);
        }

        private synchronized double measure(int letter) {
            probe.setText(Character.toString(letter));
            return probe.getLayoutBounds().getWidth();
        }
    }

    public TextMetrics(String family) {
        plain = new Face(Font.font(family, FontWeight.NORMAL, SIZE));
        bold = new Face(Font.font(family, FontWeight.BOLD, SIZE));
        small = new Face(Font.font(family, FontWeight.NORMAL, SMALL));
        smallBold = new Face(Font.font(family, FontWeight.BOLD, SMALL));
    }

    Face plain() {
        return plain;
    }

    public Face bold() {
        return bold;
    }

    Face small() {
        return small;
    }

    Face smallBold() {
        return smallBold;
    }
}
