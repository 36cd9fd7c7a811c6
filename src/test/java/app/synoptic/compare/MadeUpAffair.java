package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Name;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.TextId;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A made-up affair, put together piece by piece.
final class MadeUpAffair {

    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final List<Source> sources = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    static SourceId id(String source) {
        return new SourceId(source);
    }

    MadeUpAffair source(String id, @Nullable String published, @Nullable String knows, boolean digest) {
        sources.add(new Source(id(id), "Publisher " + id, "", List.of(), "en", null, edtf(published), edtf(knows), null, null,
                digest ? new Digest("digests/" + id + ".txt", new TextId("0".repeat(64))) : null, null));
        return this;
    }

    /// A source in a language.
    MadeUpAffair source(String id, String language) {
        sources.add(new Source(id(id), "Publisher " + id, "", List.of(), language, null, null, null, null, null, null, null));
        return this;
    }

    MadeUpAffair name(String name, String... variants) {
        names.add(new Name(name, List.of(variants)));
        return this;
    }

    MadeUpAffair with(Event... more) {
        events.addAll(List.of(more));
        return this;
    }

    MadeUpAffair with(Question... more) {
        questions.addAll(List.of(more));
        return this;
    }

    Dossier dossier() {
        return new Dossier(new DossierId("affair"), "An affair", Edtf.parse("2022-01-02/2022-01-19"), ALMATY, null, names,
                sources, events, questions);
    }

    static Event event(String id, String date, @Nullable String knowable, Status status, List<Attestation> attestations,
                       Map<SourceId, Silence> silences) {
        return new Event(new EventId(id), "Label", Edtf.parse(date), edtf(knowable), new Kind("decision"), status, Tier.CORE,
                List.of(), List.of(), null, attestations, silences);
    }

    static Event event(String id, Attestation... attestations) {
        return event(id, "2022-01-05", null, Status.HAPPENED, List.of(attestations), Map.of());
    }

    static Attestation attests(String source, @Nullable String date, @Nullable PartOfDay part, Stance stance,
                               @Nullable ZoneId zone) {
        return new Attestation(AttestationId.of(new EventId("event"), id(source), 1), id(source), edtf(date), part,
                date == null ? null : Dating.EXPLICIT, zone, stance, null, Strength.DIRECT, null);
    }

    static Attestation dates(String source, String date) {
        return attests(source, date, null, Stance.AFFIRMS, null);
    }

    static Question question(ValueType type, Reading... readings) {
        return question("question", type, null, List.of(), null, List.of(readings));
    }

    static Question question(String id, ValueType type, @Nullable String knowable, List<String> events,
                             @Nullable Overruling overruled, List<Reading> readings) {
        return new Question(new QuestionId(id), "What?", events.stream().map(EventId::new).toList(), edtf(knowable), type, null,
                readings, overruled, Map.of());
    }

    static Reading reads(String source, Value value, @Nullable String saidBy, @Nullable String asOf) {
        return new Reading(ReadingId.of(new QuestionId("question"), id(source), 1), id(source), value, saidBy, edtf(asOf), null);
    }

    static Reading reads(String source, Value value) {
        return reads(source, value, null, null);
    }

    /// `2022-01-05` is a date, `#70`, `#71..`, `#..50` and `#70..80` are numbers, `{A B}` and `{A B …}` names,
    /// anything else is a choice.
    static Value value(String text) {
        if (text.startsWith("#")) {
            String[] ends = text.substring(1).split("\\.\\.", -1);
            return new Value.Number(number(ends[0]), number(ends[ends.length - 1]));
        }
        if (text.startsWith("{")) {
            List<String> names = List.of(text.substring(1, text.length() - 1).split(" "));
            return new Value.Names(Set.copyOf(names.stream().filter(name -> !name.equals("…")).toList()), names.contains("…"));
        }
        boolean date = Character.isDigit(text.charAt(0)) || text.startsWith(".");
        return date ? new Value.Date(Edtf.parse(text)) : new Value.Choice(text);
    }

    private static @Nullable BigDecimal number(String digits) {
        return digits.isEmpty() ? null : new BigDecimal(digits);
    }

    private static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
