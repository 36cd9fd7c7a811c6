package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// How the readings of a question stand to each other: dates by their bounds in the dossier's zone, numbers by
/// their ranges, names by inclusion (after the dossier's spelling), choices by equality. Wordings of two or more
/// sources need the originals. The order of sources and readings plays no part.
///
/// A reading says no part of day and no zone; where its source dates an event of the question by the same date, the
/// reading takes both from there.
public final class Verdicts {

    private final ZoneId zone;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<EventId, Event> events = new HashMap<>();

    private Verdicts(Dossier dossier) {
        this.zone = dossier.zone();
        dossier.names().forEach(name -> name.variants().forEach(variant -> spellings.put(variant, name.name())));
        dossier.events().forEach(event -> events.put(event.id(), event));
    }

    public static Verdicts over(Dossier dossier) {
        return new Verdicts(dossier);
    }

    /// The computed verdict, whatever an editor says.
    public Judgement of(Question question) {
        if (question.type() == ValueType.WORDING) {
            long sources = question.readings().stream().map(Reading::source).distinct().count();
            return Judgement.of(sources == 0 ? Verdict.UNANSWERED : sources == 1 ? Verdict.SINGLE : Verdict.NEEDS_ORIGINALS);
        }
        Panel<Given> panel = new Panel<>();
        question.readings().forEach(reading -> panel.add(reading.source(), given(question, reading)));
        return panel.judge();
    }

    /// The verdict that stands: the editor's where there is one.
    public Verdict standing(Question question) {
        return Optional.ofNullable(question.overruled()).map(Overruling::verdict).orElseGet(() -> of(question).verdict());
    }

    private Given given(Question question, Reading reading) {
        Value value = reading.value() instanceof Value.Names(var names, boolean open)
                ? new Value.Names(new TreeSet<>(names.stream().map(this::spelt).toList()), open) : reading.value();
        return new Given(value, value instanceof Value.Date(Edtf date) ? dated(question, reading.source(), date) : null,
                reading.asOf() == null ? null : reading.asOf().bounds(zone),
                reading.saidBy() == null ? null : spelt(reading.saidBy()));
    }

    private DateAnswer dated(Question question, SourceId source, Edtf date) {
        Optional<Attestation> attested = question.events().stream()
                .flatMap(event -> Optional.ofNullable(events.get(event)).stream())
                .flatMap(event -> event.attestations().stream())
                .filter(attestation -> attestation.source().equals(source) && date.equals(attestation.date())).findFirst();
        return DateAnswer.of(date, attested.map(Attestation::part).orElse(null), attested.map(Attestation::zone).orElse(zone));
    }

    private String spelt(String name) {
        return spellings.getOrDefault(name, name);
    }
}
