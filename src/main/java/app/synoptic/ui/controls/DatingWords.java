package app.synoptic.ui.controls;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One source's dating of an event in words, or its silence.
///
/// @param date   its own date with the part of the day; for a silence, which
/// @param manner how it dates, whom it cites, and what it does other than affirm
/// @param note   how its date was read; empty where that is plain
public record DatingWords(String publisher, String date, String manner, String note, boolean silent) {

    public static DatingWords of(Source source, Attestation attestation, OpenDossier open) {
        String date = attestation.date() == null ? Messages.get("inspector.undated") : DateLabels.own(attestation, open);
        List<String> manner = new ArrayList<>();
        if (attestation.stance() != Stance.AFFIRMS) {
            manner.add(EnumWords.of(attestation.stance()));
        }
        Optional.ofNullable(attestation.dating()).map(EnumWords::of).ifPresent(manner::add);
        Optional.ofNullable(attestation.saidBy()).map(who -> Messages.get("inspector.said-by", who)).ifPresent(manner::add);
        return new DatingWords(source.publisher(), date, String.join(" · ", manner),
                attestation.note() == null ? "" : attestation.note(), false);
    }

    public static DatingWords of(Source source, Silence silence) {
        return new DatingWords(source.publisher(), EnumWords.of(silence), "", "", true);
    }
}
