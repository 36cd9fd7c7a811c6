package app.synoptic.bibliography.format;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.phrase.DatePhrase;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days of publication as bibliographies write them.
final class BibliographicDates {

    /// `2023/03/14/`, `2023-3-14T09:00:00Z`, `2023/03//Spring`, `2023`.
    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.](\\d{1,2}))?(?:[T ].*|/.*)?");
    private static final Pattern TURNED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private BibliographicDates() {}

    static Optional<Edtf> of(String written) {
        try {
            Matcher parts = PARTS.matcher(written);
            if (parts.matches()) {
                return Optional.of(Edtf.parse(parts.group(1) + part(parts.group(2)) + (parts.group(2) == null ? "" : part(parts.group(3)))));
            }
            Matcher turned = TURNED.matcher(written);
            if (turned.matches()) {
                return Optional.of(Edtf.parse(turned.group(3) + part(turned.group(2)) + part(turned.group(1))));
            }
            Matcher year = YEAR.matcher(written);
            return year.find() ? DatePhrase.of(written, Integer.parseInt(year.group()), null).map(DatePhrase::date) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String part(@Nullable String digits) {
        return digits == null ? "" : "-%02d".formatted(Integer.parseInt(digits));
    }
}
