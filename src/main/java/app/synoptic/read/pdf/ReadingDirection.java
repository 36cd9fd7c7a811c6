package app.synoptic.read.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Puts the letters of a line into the order they are read in. A line in a script that is written from right to left is mostly drawn as
/// it is seen, from the left.
///
/// @see <a href="https://www.unicode.org/reports/tr9/">Unicode bidirectional algorithm</a>, here the other way round
final class ReadingDirection {

    private ReadingDirection() {}

    static List<Letter> read(List<Letter> drawn) {
        char[] first = new char[drawn.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = drawn.get(i).text().charAt(0);
        }
        if (!Bidi.requiresBidi(first, 0, first.length) || !fromTheLeft(drawn)) {
            return drawn;
        }
        Bidi bidi = new Bidi(new String(first), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Object[] runs = new Object[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        List<Letter> read = new ArrayList<>();
        for (Object run : runs) {
            int number = (int) run;
            List<Letter> letters = new ArrayList<>(drawn.subList(bidi.getRunStart(number), bidi.getRunLimit(number)));
            if (bidi.getRunLevel(number) % 2 == 1) {
                Collections.reverse(letters);
            }
            read.addAll(letters);
        }
        return read;
    }

    /// Whether letters of such a script follow each other to the right.
    private static boolean fromTheLeft(List<Letter> drawn) {
        int right = 0;
        for (int i = 1; i < drawn.size(); i++) {
            if (leftward(drawn.get(i - 1)) && leftward(drawn.get(i))) {
                right += drawn.get(i).along() > drawn.get(i - 1).along() ? 1 : -1;
            }
        }
        return right > 0;
    }

    private static boolean leftward(Letter letter) {
        byte direction = Character.getDirectionality(letter.text().codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
