package app.synoptic.annotate;

import app.synoptic.annotate.Placement.Left;
import app.synoptic.bibliography.zotero.ZoteroAnnotation.Colour;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.i18n.Spoken;
import java.util.List;

/// Says what became of annotations, the same in the window and without one.
public final class AnnotationWords {

    static final String BUNDLE = "app.synoptic.annotate.messages";

    private static final Spoken WORDS = Spoken.of(BUNDLE);
    private static final int SHOWN = 60;

    private AnnotationWords() {}

    /// How many wait and how many were left out, in one sentence.
    ///
    /// @param name what the file is called
    public static String summary(String name, AnnotationImport done) {
        int left = done.left().size();
        return WORDS.now().of("taken", name, done.placed().size()) + (done.sources() == 0 ? "" : WORDS.now().of("sources", done.sources()))
                + (left == 0 ? "" : WORDS.now().of("left", left));
    }

    /// A sentence for each that was left out.
    public static List<String> left(AnnotationImport done) {
        return done.left().stream().map(AnnotationWords::line).toList();
    }

    private static String line(Left left) {
        TextQuoteSelector quote = left.annotation().quote();
        String reason = reason(left.reason());
        String place = place(left.annotation().place());
        String comment = left.annotation().comment();
        return quote == null && !comment.isBlank() ? WORDS.now().of("line", place, shortened(comment), reason) : quote == null ? WORDS.now().of("line.wordless", place, reason) : WORDS.now().of("line", place, shortened(quote.exact()), reason);
    }

    private static String place(String place) {
        return WORDS.now().of(place.startsWith("quotation") ? "place.quotation" : "place.annotation", place.substring(place.indexOf(' ') + 1));
    }

    /// A page by what is printed on it.
    public static String page(String label) {
        return WORDS.now().of("page", label);
    }

    /// A colour in which something is marked; empty where it says nothing.
    public static String colour(Colour colour) {
        return colour == Colour.USUAL ? "" : WORDS.now().of("colour." + ConstantTerm.of(colour));
    }

    /// Why one was left out.
    public static String reason(LeftReason reason) {
        return WORDS.now().of("reason." + ConstantTerm.of(reason));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
