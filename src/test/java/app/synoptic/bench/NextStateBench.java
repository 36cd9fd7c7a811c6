package app.synoptic.bench;

import app.synoptic.bench.affairs.ManyEvents;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.LibraryCommand.AddDossier;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much time of a processor (the median) and memory the next state of an open dossier takes, from the edited dossier and what the edit changes,
/// by the size of the dossier.
final class NextStateBench {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM = 2000;
    private static final int ROUNDS = 4000;

    private NextStateBench() {}

    public static void main(String[] args) {
        double small = 0;
        for (int size : new int[] {100, 10_000, 100, 1000, 10_000}) {
            Cost cost = cost(size);
            small = size == 100 ? cost.micros : small;
            System.out.printf("%,7d events: %.1f µs of processor time for the next state after an edit (%.2f of that with 100 events), %.1f KB made%n",
                    size, cost.micros, cost.micros / small, cost.bytes / 1000);
        }
    }

    private record Cost(double micros, double bytes) {}

    private record Edited(Dossier dossier, Delta delta) {}

    private static Cost cost(int size) {
        OpenDossier open = open(size);
        List<Edited> edits = new ArrayList<>();
        Dossier dossier = open.dossier();
        for (int i = 0; i < 8; i++) {
            Dossier next = edited(dossier, i);
            edits.add(new Edited(next, Delta.between(dossier, next)));
            edits.add(new Edited(dossier, Delta.between(next, dossier)));
        }
        OpenDossier state = open;
        List<Long> spent = new ArrayList<>();
        long made = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            Edited edit = edits.get(Math.floorMod(round, edits.size()));
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long began = THREADS.getCurrentThreadCpuTime();
            state = state.after(edit.dossier, edit.delta);
            spent.add(THREADS.getCurrentThreadCpuTime() - began);
            made += round < 0 ? 0 : THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        List<Long> sorted = spent.subList(WARM, spent.size()).stream().sorted().toList();
        return new Cost(sorted.get(sorted.size() / 2) / 1000.0, (double) made / ROUNDS);
    }

    /// A label, a date, an event more, an event less.
    private static Dossier edited(Dossier dossier, int round) {
        List<Event> events = new ArrayList<>(dossier.events());
        int at = events.size() / 2 + round;
        Event event = events.get(at);
        switch (round % 4) {
            case 0 -> events.set(at, like(event, event.id(), event.label() + "!", event.date()));
            case 1 -> events.set(at, like(event, event.id(), event.label(), Edtf.parse("2021-06-0" + (1 + round))));
            case 2 -> events.add(like(event, new EventId("fresh-" + round), "Told by nobody yet", event.date()).told(List.of(), Map.of()));
            default -> events.set(at, event.told(List.of(), Map.of()));
        }
        return dossier.with(dossier.sources(), events, dossier.questions());
    }

    private static Event like(Event event, EventId id, String label, Edtf date) {
        return new Event(id, label, date, event.knowable(), event.kind(), event.status(), event.tier(), event.actors(), event.places(), event.tags(),
                event.partOf(), event.note(), event.attestations(), event.silences());
    }

    private static OpenDossier open(int size) {
        AddDossier made = ManyEvents.of(size);
        Catalogue catalogue = made.catalogue();
        Map<TestimonyId, EventId> events = new HashMap<>();
        catalogue.dossier().events().forEach(event -> event.attestations().forEach(told -> events.put(told.id(), event.id())));
        Map<SourceId, SourceText> texts = new HashMap<>();
        made.digests().forEach(digest -> {
            Wording wording = digest.file().wording();
            Map<EventId, List<Finding>> findings = new HashMap<>();
            made.findings().stream().filter(found -> found.text().equals(wording.id())).forEach(found ->
                    findings.computeIfAbsent(events.get(found.evidence().testimony()), _ -> new ArrayList<>()).add(found));
            texts.put(digest.source(), new SourceText(digest.source(), wording, findings));
        });
        return OpenDossier.of(catalogue.dossier(), texts);
    }
}
