package app.synoptic.text;

import java.util.Optional;
import java.util.Set;

/// What a person may write of a dossier, in a file or in a window: short enough, with something to be seen, and without
/// characters that hide or turn round what stands there. Lengths are in code points.
///
/// @see <a href="https://www.unicode.org/reports/tr36/">Unicode Technical Report 36, security considerations</a>
public final class Legible {

    /// A label, a name, a title.
    public static final int LONGEST_LINE = 1_000;
    public static final int LONGEST_NOTE = 100_000;

    /// Letters and marks of which nothing is to be seen, though they count as letters or symbols.
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    /// Why something may not be written so.
    public sealed interface Fault {

        record TooLong(int length, int most) implements Fault {}

        /// It holds a character that is not seen, or changes what is.
        record Hidden(int character) implements Fault {}

        /// There is nothing to be seen.
        record Blank() implements Fault {}
    }

    private Legible() {}

    /// What is wrong with one line that is to say something.
    public static Optional<Fault> line(String text) {
        return visible(text) ? emptyLine(text) : Optional.of(new Fault.Blank());
    }

    /// What is wrong with one line, or none.
    public static Optional<Fault> emptyLine(String text) {
        return longer(text, LONGEST_LINE).or(() -> text.codePoints()
                .filter(c -> Character.isISOControl(c) || reorders(c) || c == 0x2028 || c == 0x2029)
                .mapToObj(c -> (Fault) new Fault.Hidden(c)).findFirst()).or(() -> text.isEmpty() || visible(text) ? Optional.empty() : Optional.of(new Fault.Blank()));
    }

    /// What is wrong with any number of lines.
    public static Optional<Fault> note(String text) {
        return longer(text, LONGEST_NOTE).or(() -> text.codePoints()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' || c == 0x202D || c == 0x202E)
                .mapToObj(c -> (Fault) new Fault.Hidden(c)).findFirst());
    }

    /// What is wrong with a text of at most so many code points.
    public static Optional<Fault> longer(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length > most ? Optional.of(new Fault.TooLong(length, most)) : Optional.empty();
    }

    private static boolean visible(String text) {
        return text.codePoints().anyMatch(Legible::visible);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.SPACE_SEPARATOR,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !FILLERS.contains(c);
        };
    }

    /// Whether it turns the order of letters round, or hides that something does (UAX 9, explicit formatting).
    private static boolean reorders(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
