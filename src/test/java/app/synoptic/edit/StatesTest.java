package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.MoveAttestation;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.EventEdits.SetPhases;
import app.synoptic.edit.QuestionEdits.RemoveQuestion;
import app.synoptic.edit.TestimonyEdits.Excuse;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.ReplayedChange;
import app.synoptic.store.Reverted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// States in memory beside what is kept, through changes of all kinds, undone, made again and taken back at random.
@Tag("slow")
class StatesTest extends EditedDossier {

    private static final int STEPS = 30;

    private DossierState now;
    private Random random;
    private final Map<AttestationId, SourceId> sources = new HashMap<>();
    private int fresh;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areWhatIsKept(long seed) {
        random = new Random(seed);
        now = DossierState.of(library, dossier);
        int back = 0;
        for (int step = 0; step < STEPS; step++) {
            String done = switch (random.nextInt(8)) {
                case 0, 1 -> replayed(library.undoable().filter(last -> last.number() > 1).flatMap(_ -> library.undo()), "undone");
                case 2 -> replayed(library.redo(), "made again");
                case 3 -> {
                    back++;
                    yield takenBack();
                }
                default -> edited();
            };
            DossierState kept = DossierState.of(library, dossier);
            assertThat(now.dossier()).as("step %d: %s", step, done).isEqualTo(kept.dossier());
            assertThat(now.equals(kept)).as("evidence after step %d: %s", step, done).isTrue();
            now.dossier().events().forEach(event -> event.attestations().forEach(one ->
                    assertThat(sources.computeIfAbsent(one.id(), _ -> one.source())).isEqualTo(one.source())));
        }
        assertThat(library.history().size() + back).isGreaterThan(5);
        Optional<Delta> all = library.restoreTo(1);
        all.ifPresent(delta -> assertThat(now.after(delta).equals(DossierState.of(library, dossier))).as("gone back").isTrue());
        assertThat(all).isPresent();
    }

    private String replayed(Optional<ReplayedChange> change, String how) {
        change.ifPresent(one -> now = now.after(one.delta().orElseThrow()));
        return how + " " + change.map(ReplayedChange::entry);
    }

    private String takenBack() {
        List<JournalEntry> history = library.history();
        Set<Long> inForce = JournalEntry.inForce(history);
        List<JournalEntry> some = history.stream().filter(entry -> entry.number() > 1 && inForce.contains(entry.number())).toList();
        if (some.isEmpty()) {
            return "nothing to take back";
        }
        JournalEntry entry = some.get(random.nextInt(some.size()));
        Reverted reverted = library.revert(entry.number());
        if (reverted.blocking().isEmpty()) {
            assertThat(reverted.number()).isEqualTo(library.undoable().orElseThrow().number());
            now = now.after(reverted.delta().orElseThrow());
        }
        return "taken back " + entry + " " + reverted.blocking();
    }

    private String edited() {
        Edit edit = edit();
        DossierState before = now;
        try {
            Editor.Made made = editor.make(before, edit, "");
            assertThat(made.next().after(made.changed().inverse()).equals(before)).as("inverted: %s", edit).isTrue();
            now = made.next();
        } catch (IllegalArgumentException refused) {
            return "refused " + edit;
        }
        return edit.toString();
    }

    private Event any() {
        List<Event> events = now.dossier().events();
        return events.get(random.nextInt(events.size()));
    }

    private Edit edit() {
        Event event = any();
        Event other = any();
        List<Attestation> told = event.attestations();
        return switch (random.nextInt(9)) {
            case 0 -> new Describe(event.naming(List.of("crew " + random.nextInt(9)), event.places(), event.tags()));
            case 1 -> new NewEvent(fresh("fresh-" + fresh++), OC, line(digest(OC), 2 + random.nextInt(7)));
            case 2 -> new MergeEvents(event.id(), other.id());
            case 3 -> new RemoveEvent(event.id());
            case 4 -> told.isEmpty() ? new RemoveEvent(event.id()) : new RemoveTestimony(event.id(), told.get(random.nextInt(told.size())).id());
            case 5 -> told.isEmpty() || event.equals(other) ? new RemoveEvent(event.id())
                    : new MoveAttestation(event.id(), told.get(random.nextInt(told.size())).id(), other.id());
            case 6 -> new Attest(event.id(), OC, line(digest(OC), 2 + random.nextInt(7)));
            case 7 -> new SetPhases(event.id(), List.of(other.id()));
            default -> now.dossier().questions().isEmpty() ? new Excuse(event.id(), OC, true)
                    : new RemoveQuestion(now.dossier().questions().get(random.nextInt(now.dossier().questions().size())).id());
        };
    }

}
