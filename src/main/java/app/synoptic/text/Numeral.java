package app.synoptic.text;

/// Reads a number as it is written, without the marks that group its digits.
///
/// Digits join over a comma, an apostrophe, or a no-break or thin space that stands before exactly three digits
/// (2,000 = 2000), if the first group has at most three and does not begin with 0. Over plain white space, line breaks
/// too, they join only where the last group is `000` (45 000), because "January 5 164 people" holds two numbers.
/// A full stop between digits stays (2.5, 05.01.2022); so does a decimal comma before one or two digits, or after 0.
final class Numeral {

    private static final int FARTHEST_SPACE = 4;
    private static final int MOST_GROUPS = 8;

    private final String text;
    private final StringBuilder form;
    private int at;

    private Numeral(String text, int at, StringBuilder form) {
        this.text = text;
        this.at = at;
        this.form = form;
    }

    /// Appends the number that begins with the digit at `at` to `form`, and returns where it ends.
    static int read(String text, int at, StringBuilder form) {
        Numeral numeral = new Numeral(text, at, form);
        numeral.read();
        return numeral.at;
    }

    private void read() {
        int first = digitsAt(at);
        boolean zero = text.charAt(at) == '0';
        take(first);
        if (first <= 3 && !zero) {
            joinGroups();
        }
        if (markAt('.') && digitsAt(at + 1) > 0) {
            while (markAt('.') && digitsAt(at + 1) > 0) {
                takeMark();
            }
        } else if (markAt(',')) {
            int digits = digitsAt(at + 1);
            boolean decimal = (digits == 1 || digits == 2) && !goesOn(at + 1 + digits);
            if (decimal || digits > 0 && zero && first == 1) {
                takeMark();
            }
        }
    }

    /// Whether more digits follow behind marks that are dropped, such as a soft hyphen.
    private boolean goesOn(int from) {
        int here = from;
        while (here < text.length() && CodePoints.ignored(text.codePointAt(here))) {
            here += Character.charCount(text.codePointAt(here));
        }
        return here > from && digitsAt(here) > 0;
    }

    private void joinGroups() {
        while (true) {
            if (at < text.length() && groupMark(text.charAt(at)) && digitsAt(at + 1) == 3) {
                at++;
                take(3);
            } else {
                int last = lastSpacedGroup();
                if (last < 0) {
                    return;
                }
                while (at < last) {
                    at = pastSpace(at);
                    take(3);
                }
            }
        }
    }

    /// Where the last `000` ends that only groups of three digits and white space divide from here; else -1.
    private int lastSpacedGroup() {
        int last = -1;
        int here = pastSpace(at);
        for (int group = 0; group < MOST_GROUPS && here > 0 && digitsAt(here) == 3; group++) {
            if (text.startsWith("000", here)) {
                last = here + 3;
            }
            here = pastSpace(here + 3);
        }
        return last;
    }

    /// Behind the white space at `from`; -1 where there is none, or too much.
    private int pastSpace(int from) {
        int here = from;
        while (here < text.length() && here - from <= FARTHEST_SPACE && CodePoints.space(text.charAt(here))) {
            here++;
        }
        return here == from || here - from > FARTHEST_SPACE ? -1 : here;
    }

    private static boolean groupMark(char mark) {
        return mark == ',' || CodePoints.apostrophe(mark) || CodePoints.groupSpace(mark);
    }

    private boolean markAt(char mark) {
        return at < text.length() && text.charAt(at) == mark;
    }

    private void takeMark() {
        form.append(text.charAt(at++));
        take(digitsAt(at));
    }

    private void take(int digits) {
        form.append(text, at, at + digits);
        at += digits;
    }

    /// How many code units of digits stand at `from`.
    private int digitsAt(int from) {
        int here = from;
        while (here < text.length() && CodePoints.digit(text.codePointAt(here))) {
            here += Character.charCount(text.codePointAt(here));
        }
        return here - from;
    }
}
