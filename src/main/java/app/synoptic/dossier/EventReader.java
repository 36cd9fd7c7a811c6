package app.synoptic.dossier;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.dossier.ParsedDossier.Citation;
import app.synoptic.dossier.WrittenSubject.Naming;
import app.synoptic.dossier.WrittenSubject.Told;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Fields;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads events with their attestations.
final class EventReader {

    private EventReader() {}

    static Optional<WrittenSubject<Event>> event(Fields fields) {
        Supplier<EventId> id = fields.required("id", EventId::new);
        Supplier<String> label = fields.required("label", FieldRules::line);
        Supplier<Edtf> date = fields.required("date", Edtf::parse);
        @Nullable Edtf knowable = fields.optional("knowable", Edtf::parse);
        Supplier<Kind> kind = fields.required("kind", Kind::new);
        Supplier<Status> status = fields.required("status", term -> EnumTerms.parse(Status.class, term));
        Supplier<Tier> tier = fields.required("tier", term -> EnumTerms.parse(Tier.class, term));
        List<String> actors = fields.texts("actors", FieldRules::line);
        List<String> places = fields.texts("places", FieldRules::line);
        List<String> tags = fields.texts("tags", FieldRules::line);
        @Nullable EventId partOf = fields.optional("partOf", EventId::new);
        @Nullable String note = fields.optional("note", FieldRules::note);
        Naming<AttestationId> naming = new Naming<>((source, ordinal) -> AttestationId.of(id.get(), source, ordinal));
        List<Supplier<Told<Attestation>>> testimonies =
                fields.objects("attestations", true, "attestation", attestation -> attestation(attestation, naming));
        Map<SourceId, Silence> silences = silences(fields);
        return fields.make(() -> {
            List<Told<Attestation>> made = testimonies.stream().map(Supplier::get).toList();
            Event event = Event.builder(id.get(), label.get(), date.get(), kind.get()).knowable(knowable).status(status.get()).tier(tier.get())
                    .actors(actors).places(places).tags(tags).partOf(partOf).note(note).told(WrittenSubject.testimonies(made), silences).build();
            return WrittenSubject.of(event, made);
        });
    }

    /// The silences an editor wrote. Computed ones, which a dump prints beside them, are left aside.
    static Map<SourceId, Silence> silences(Fields fields) {
        Map<SourceId, Silence> silences = fields.entries("silences", SourceId::new, term -> EnumTerms.parse(Silence.class, term));
        silences.values().removeIf(silence -> silence != Silence.NOT_APPLICABLE);
        return silences;
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“%s” is no time zone, such as Asia/Almaty".formatted(Fields.shorten(name)), e);
        }
    }

    private static Optional<Supplier<Told<Attestation>>> attestation(Fields fields, Naming<AttestationId> naming) {
        @Nullable AttestationId own = fields.optional("id", AttestationId::new);
        Supplier<SourceId> source = fields.required("source", SourceId::new);
        @Nullable Edtf date = fields.optional("date", Edtf::parse);
        @Nullable PartOfDay part = fields.optional("part", term -> EnumTerms.parse(PartOfDay.class, term));
        @Nullable Dating dating = fields.optional("dating", term -> EnumTerms.parse(Dating.class, term));
        @Nullable ZoneId zone = fields.optional("zone", EventReader::zone);
        Supplier<Stance> stance = fields.required("stance", term -> EnumTerms.parse(Stance.class, term));
        @Nullable String saidBy = fields.optional("saidBy", FieldRules::emptyLine);
        Supplier<Strength> strength = fields.required("strength", term -> EnumTerms.parse(Strength.class, term));
        @Nullable String note = fields.optional("note", FieldRules::note);
        @Nullable Proposed proposed = ProvenanceJson.of(fields);
        List<Citation> citations = PassageReader.passages(fields);
        return fields.make(() -> {
            if ((date == null) != (dating == null)) {
                throw new IllegalArgumentException("it needs both “date” and “dating”, or neither");
            }
            return () -> new Told<>(new Attestation(naming.next(own, source.get()), source.get(), date, part, dating, zone,
                    stance.get(), saidBy, strength.get(), note, proposed), citations);
        });
    }
}
