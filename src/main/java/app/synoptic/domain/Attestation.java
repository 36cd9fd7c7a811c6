package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.refusal.Reason;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One source's testimony to one event.
///
/// @param date     the source's own date; null where it gives none
/// @param part     the part of the day it names
/// @param dating   how it dates; null exactly where `date` is
/// @param zone     the zone its date assumes, where that is not the dossier's
/// @param saidBy   whom the source cites for it; null for its own voice
/// @param note     how its date was read, where that is not plain
/// @param proposed how it came in, where it was proposed; null where a person wrote it
public record Attestation(AttestationId id, SourceId source, @Nullable Edtf date, @Nullable PartOfDay part,
                          @Nullable Dating dating, @Nullable ZoneId zone, Stance stance, @Nullable String saidBy,
                          Strength strength, @Nullable String note, @Nullable Proposed proposed) implements Testimony {

    public Attestation {
        if ((date == null) != (dating == null)) {
            throw Reason.DATE_WITHOUT_DATING.of(id);
        }
    }

    /// One that a person wrote.
    public Attestation(AttestationId id, SourceId source, @Nullable Edtf date, @Nullable PartOfDay part, @Nullable Dating dating,
                       @Nullable ZoneId zone, Stance stance, @Nullable String saidBy, Strength strength, @Nullable String note) {
        this(id, source, date, part, dating, zone, stance, saidBy, strength, note, null);
    }

    /// The same under another id: another testimony that says the same.
    public Attestation called(AttestationId name) {
        return new Attestation(name, source, date, part, dating, zone, stance, saidBy, strength, note, proposed);
    }
}
