package app.synoptic.report.words;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.i18n.DateWords;
import java.util.Locale;

/// Dates in words, as a report writes them: in full, or short and without the dossier's year.
public final class ReportDates {

    private final DateWords full;
    private final DateWords brief;
    private final String none;

    /// @param none what stands for a date that a source does not give
    ReportDates(Locale locale, String none) {
        this.full = DateWords.full(locale);
        this.brief = DateWords.brief(locale);
        this.none = none;
    }

    public String full(Edtf date) {
        return full.of(date);
    }

    /// A date for narrow places.
    public String brief(Edtf date, Dossier dossier) {
        return brief.within(dossier.year()).of(date);
    }

    /// A source's own date in full, with the part of the day it names.
    public String own(Attestation attestation) {
        return attestation.date() == null ? none : full.of(attestation.date(), attestation.part());
    }

    /// A source's own date for narrow places.
    public String ownBrief(Attestation attestation, Dossier dossier) {
        return attestation.date() == null ? none : brief.within(dossier.year()).of(attestation.date(), attestation.part());
    }
}
