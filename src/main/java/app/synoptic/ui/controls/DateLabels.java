package app.synoptic.ui.controls;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Clock;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.i18n.DateWords;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Dates in words, as every room writes them.
public final class DateLabels {

    private static final Map<Language, DateWords> FULL = new ConcurrentHashMap<>();
    private static final Map<Language, DateWords> BRIEF = new ConcurrentHashMap<>();

    private static final Map<Written, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private record Written(Language language, String key) {}

    private DateLabels() {}

    /// How scales and calendars write dates and times, in the letters of [DateTimeFormatter].
    ///
    /// @param key a key of [Messages] that begins with `format.`
    /// @throws java.util.MissingResourceException if there is no such key
    public static DateTimeFormatter format(String key) {
        return FORMATS.computeIfAbsent(new Written(Spoken.language(), key),
                written -> DateTimeFormatter.ofPattern(Messages.get(key), written.language().locale()));
    }

    /// The year in which an affair begins, for dates typed without one; this year, where nothing is dated in it.
    public static int yearFor(Dossier dossier) {
        Instant from = dossier.span().map(Bounds::from).orElse(null);
        return from == null ? LocalDate.now(dossier.zone()).getYear() : from.atZone(dossier.zone()).getYear();
    }

    /// In full, moments as they are written: `6 January 2022`.
    public static String fully(Edtf date) {
        return full().of(date);
    }

    /// In full.
    public static String fully(Edtf date, Clock clock) {
        return full().by(clock).of(date);
    }

    /// Short, for narrow places: `6 Jan 2022`.
    public static String shortly(Edtf date, Clock clock) {
        return brief().by(clock).of(date);
    }

    /// Short, and without the year where it is the dossier's: `6 Jan`.
    public static String shortly(Edtf date, OpenDossier open) {
        return among(open, brief()).of(date);
    }

    /// A source's own date, short, with the part of the day it names and without the dossier's year.
    ///
    /// @throws IllegalArgumentException if it gives no date
    public static String ownShortly(Attestation attestation, OpenDossier open) {
        return told(attestation, open, brief());
    }

    /// A source's own date in full, with the part of the day it names and without the dossier's year. A moment it gives in
    /// another zone than that shown is told in both.
    ///
    /// @throws IllegalArgumentException if it gives no date
    public static String own(Attestation attestation, OpenDossier open) {
        String told = told(attestation, open, full());
        Edtf date = placed(attestation, open);
        return foreign(date, open)
                ? Messages.get("dates.both", full().within(open.dossier().year()).of(date, attestation.part()), told) : told;
    }

    private static DateWords full() {
        return FULL.computeIfAbsent(Spoken.language(), language -> DateWords.full(language.locale()));
    }

    private static DateWords brief() {
        return BRIEF.computeIfAbsent(Spoken.language(), language -> DateWords.brief(language.locale()));
    }

    /// The part of the day is that of the place the source dates for: elsewhere it may be another.
    private static String told(Attestation attestation, OpenDossier open, DateWords words) {
        Edtf date = placed(attestation, open);
        return among(open, words).of(date, foreign(date, open) ? null : attestation.part());
    }

    private static boolean foreign(Edtf date, OpenDossier open) {
        return date instanceof EdtfMoment moment && open.clock().foreign(moment, open.dossier().zone());
    }

    /// What a zone is called: `Asia/Almaty`, `UTC`.
    public static String zone(ZoneId zone) {
        return zone.getRules().equals(ZoneOffset.UTC.getRules()) ? "UTC" : zone.getId();
    }

    private static Edtf placed(Attestation attestation, OpenDossier open) {
        if (attestation.date() == null) {
            throw new IllegalArgumentException(attestation.id() + " has no date");
        }
        ZoneId assumed = attestation.zone() == null ? open.dossier().zone() : attestation.zone();
        return attestation.date() instanceof EdtfMoment moment ? Clock.placed(moment, assumed) : attestation.date();
    }

    private static DateWords among(OpenDossier open, DateWords words) {
        return words.within(open.dossier().year()).by(open.clock());
    }
}
