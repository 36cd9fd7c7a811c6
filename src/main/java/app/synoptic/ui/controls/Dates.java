package app.synoptic.ui.controls;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.DateWords;
import app.synoptic.domain.edtf.Edtf;
import java.util.Locale;

/// Dates in words, as every room writes them.
public final class Dates {

    private static final DateWords FULL = DateWords.full(Locale.ENGLISH);
    private static final DateWords BRIEF = DateWords.brief(Locale.ENGLISH);

    private Dates() {}

    /// In full: `6 January 2022`.
    public static String fully(Edtf date) {
        return FULL.of(date);
    }

    /// Short, for narrow places: `6 Jan 2022`.
    public static String shortly(Edtf date) {
        return BRIEF.of(date);
    }

    /// Short, and without the year where it is the dossier's: `6 Jan`.
    public static String shortly(Edtf date, Dossier dossier) {
        return BRIEF.within(dossier.window()).of(date);
    }

    /// A source's own date, short, with the part of the day it names and without the dossier's year.
    ///
    /// @throws IllegalArgumentException if it gives no date
    public static String ownShortly(Attestation attestation, Dossier dossier) {
        return own(attestation, dossier, BRIEF);
    }

    /// A source's own date in full, with the part of the day it names and without the dossier's year.
    ///
    /// @throws IllegalArgumentException if it gives no date
    public static String own(Attestation attestation, Dossier dossier) {
        return own(attestation, dossier, FULL);
    }

    private static String own(Attestation attestation, Dossier dossier, DateWords words) {
        if (attestation.date() == null) {
            throw new IllegalArgumentException(attestation.id() + " has no date");
        }
        return words.within(dossier.window()).of(attestation.date(), attestation.part());
    }
}
