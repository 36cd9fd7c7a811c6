package app.synoptic.bench.affairs;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A dossier of many events over thirty years, one in eight of which lasts; each source dates half of them, in one case of
/// ten a day later than the others.
public final class DatedEvents {

    public static final int SOURCES = 5;
    public static final int DAYS = 11_600;
    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);

    private DatedEvents() {}

    public static Dossier of(int size) {
        Random random = new Random(7);
        List<Source> sources = IntStream.range(0, SOURCES).mapToObj(i -> new Source(new SourceId("s" + i), "Source " + i, "",
                List.of(), "en", null, Edtf.parse("2022-01-10"), Edtf.parse("2022-01-10"), null, null, null, null)).toList();
        List<Event> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(event(i, random, sources));
        }
        return new Dossier(new DossierId("many"), "Many events", Edtf.parse("2021-12-25/2022-01-19"), ZoneId.of("Asia/Almaty"), null,
                List.of(), sources, events, List.of());
    }

    private static Event event(int number, Random random, List<Source> sources) {
        EventId id = new EventId("e" + number);
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Edtf best = Edtf.parse(random.nextInt(8) == 0 ? day + "/" + day.plusDays(1 + random.nextInt(30)) : day.toString());
        List<Attestation> told = new ArrayList<>();
        for (Source source : sources) {
            if (random.nextInt(2) == 0) {
                Edtf date = random.nextInt(10) == 0 ? Edtf.parse(day.plusDays(1).toString()) : best;
                told.add(new Attestation(AttestationId.of(id, source.id(), 1), source.id(), date, null, Dating.EXPLICIT, null,
                        Stance.AFFIRMS, null, Strength.DIRECT, null));
            }
        }
        Tier tier = number % 40 == 0 ? Tier.CORE : number % 5 == 0 ? Tier.SECONDARY : Tier.FINE;
        return new Event(id, "Something of note happens, the " + number + "th of its kind", best, null, new Kind("sample"),
                Status.HAPPENED, tier, List.of(), List.of(), null, told, Map.of());
    }
}
