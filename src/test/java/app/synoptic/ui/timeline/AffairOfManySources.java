package app.synoptic.ui.timeline;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// An affair of many sources, each of which tells every so-manieth event; every third event is dated twice, every ninth source taken
/// from another.
final class AffairOfManySources {

    private static final LocalDate FIRST = LocalDate.of(1931, 3, 2);

    private AffairOfManySources() {}

    static OpenDossier open(int sources, int events) {
        List<Source> told = IntStream.range(0, sources).mapToObj(i -> new Source(new SourceId("s" + i), "Paper no. " + i, "", List.of(),
                "en", null, Edtf.parse("1931-03-20"), Edtf.parse("1931-03-20"), i % 9 == 8 ? new SourceId("s" + (i - 6)) : null, null, null, null)).toList();
        return OpenDossier.of(new Dossier(new DossierId("papers-" + sources + "-" + events), "Many papers",
                Edtf.parse("1931-03-02/1931-03-22"), ZoneId.of("Europe/Amsterdam"), null, List.of(), told,
                IntStream.range(0, events).mapToObj(i -> event(i, told)).toList(), List.of()), Map.of());
    }

    private static Event event(int number, List<Source> sources) {
        EventId id = new EventId("e" + number);
        LocalDate day = FIRST.plusDays(number % 20);
        List<Attestation> told = List.of(told(id, sources.get(number % sources.size()), day),
                told(id, sources.get((number + 1) % sources.size()), number % 3 == 0 ? day.plusDays(1) : day));
        return new Event(id, "Boat no. " + number + " leaves", Edtf.parse(day.toString()), null, new Kind("departure"), Status.HAPPENED,
                number % 10 == 0 ? Tier.CORE : Tier.FINE, List.of(), List.of(), null, told, Map.of());
    }

    private static Attestation told(EventId event, Source source, LocalDate day) {
        return new Attestation(AttestationId.of(event, source.id(), 1), source.id(), Edtf.parse(day.toString()), null, Dating.EXPLICIT,
                null, Stance.AFFIRMS, null, Strength.DIRECT, null);
    }
}
