package app.synoptic.report.words;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.DateWords;
import app.synoptic.domain.edtf.Edtf;
import java.util.Locale;

/// Dates in words, as a report writes them: in full, or short and without the dossier's year.
public final class DateText {

    private static final DateWords FULL = DateWords.full(Locale.ENGLISH);
    private static final DateWords BRIEF = DateWords.brief(Locale.ENGLISH);

    private DateText() {}

    public static String full(Edtf date) {
        return FULL.of(date);
    }

    public static String brief(Edtf date, Dossier dossier) {
        return BRIEF.within(dossier.window()).of(date);
    }

    /// A source's own date in full, with the part of the day it names.
    public static String own(Attestation attestation) {
        return attestation.date() == null ? Phrases.of("date.none") : FULL.of(attestation.date(), attestation.part());
    }

    /// A source's own date for narrow places.
    public static String ownBrief(Attestation attestation, Dossier dossier) {
        return attestation.date() == null ? Phrases.of("date.none")
                : BRIEF.within(dossier.window()).of(attestation.date(), attestation.part());
    }
}
