package app.synoptic.read.mime;

import java.util.Arrays;

/// A plain text of a mail, whose soft line ends are undone, and the way back to it.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3676">RFC 3676, format=flowed</a>
public final class FlowedText {

    private final String text;
    private final int[] gone;

    private FlowedText(String text, int[] gone) {
        this.text = text;
        this.gone = gone;
    }

    /// A text that is not flowed is what it is.
    ///
    /// @param spaces whether the space before a soft line end is none of the text
    public static FlowedText of(String sent, boolean flowed, boolean spaces) {
        if (!flowed) {
            return new FlowedText(sent, new int[0]);
        }
        StringBuilder text = new StringBuilder(sent.length());
        int[] gone = new int[16];
        int count = 0;
        for (int i = 0; i < sent.length(); i++) {
            boolean stuffed = sent.charAt(i) == ' ' && (i == 0 || sent.charAt(i - 1) == '\n');
            boolean soft = soft(sent, i);
            boolean dropped = stuffed || soft || spaces && sent.charAt(i) == ' ' && i + 1 < sent.length() && soft(sent, i + 1);
            if (dropped) {
                gone = count == gone.length ? Arrays.copyOf(gone, count * 2) : gone;
                gone[count++] = i;
            } else {
                text.append(sent.charAt(i));
            }
        }
        return new FlowedText(text.toString(), Arrays.copyOf(gone, count));
    }

    /// Whether a character belongs to a line end behind a space, other than that before a signature.
    private static boolean soft(String sent, int i) {
        char c = sent.charAt(i);
        int before = c == '\n' && i > 0 && sent.charAt(i - 1) == '\r' ? i - 2 : i - 1;
        boolean end = c == '\n' || c == '\r' && i + 1 < sent.length() && sent.charAt(i + 1) == '\n';
        return end && before >= 0 && sent.charAt(before) == ' ' && !sent.startsWith("\n-- ", before - 3);
    }

    public String text() {
        return text;
    }

    /// Where a place in the text was in what was sent.
    public int sent(int at) {
        int low = 0;
        int high = gone.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (gone[middle] - middle <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return at + low;
    }
}
