package app.synoptic.ui.table;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.state.Chronology;
import app.synoptic.ui.state.OpenDossier;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one source has on one event, for one cell: its own dating, or its silence.
///
/// @param date the earliest it gives; null where it gives none
record SourceDating(String words, boolean silent, @Nullable Edtf date) {

    static SourceDating of(OpenDossier open, Event event, Source source) {
        List<Attestation> own = event.attestations(source.id());
        if (own.isEmpty()) {
            return new SourceDating(open.silence(event, source.id()).map(EnumWords::of).orElse(""), true, null);
        }
        Edtf date = own.stream().map(Attestation::date).filter(Objects::nonNull)
                .min(Chronology.dates(open.dossier().zone())).orElse(null);
        return new SourceDating(own.stream().map(told -> dating(told, open)).distinct().collect(Collectors.joining("; ")), false, date);
    }

    private static String dating(Attestation told, OpenDossier open) {
        String date = told.date() == null ? Messages.get("table.undated") : DateLabels.own(told, open);
        return told.stance() == Stance.AFFIRMS ? date : date + ", " + EnumWords.of(told.stance());
    }

    @Override
    public String toString() {
        return words;
    }

    /// By date; after the dated ones those without a date, and last the silent.
    static Comparator<SourceDating> order(ZoneId zone) {
        return Comparator.comparing(SourceDating::silent).thenComparing(SourceDating::date, Comparator.nullsLast(Chronology.dates(zone)))
                .thenComparing(SourceDating::words);
    }
}
