package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.edit.DossierState;
import app.synoptic.edit.Edit;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.intake.Importer;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.Library;
import app.synoptic.ui.state.OpenDossier;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownStateTest {

    private static final Set<String> READING = Set.of("dossier", "catalogue", "held", "wording", "sound", "file", "findings", "sessions", "history");
    private static final String LAKE = """
            Ferrymen leave their boats

            The ferrymen of the upper lake walked off their boats on Tuesday, and no car has crossed since. They ask for a second
            man on every night crossing. The company says that it has looked for such men all summer and found two of them.
            """;

    @TempDir
    Path folder;

    private final List<String> read = new ArrayList<>();
    private Library kept;
    private Library library;
    private DossierId home;
    private ShownState states;
    private OpenDossier shown;

    @BeforeEach
    void open() {
        kept = ShippedLibrary.open(folder.resolve("store"));
        library = (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
            if (READING.contains(method.getName())) {
                read.add(method.getName());
            }
            try {
                return method.invoke(kept, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        home = kept.dossiers().getFirst();
        states = new ShownState(library);
        shown = DossierLoader.load(kept, home);
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private OpenDossier edited(OpenDossier before, Edit edit) {
        Editor.Made made = new Editor(library).make(states.of(before), edit, "");
        return states.next(before, made.next(), made.changed());
    }

    private OpenDossier replayed(OpenDossier before, Supplier<Delta> change) {
        DossierState now = states.of(before);
        Delta delta = change.get();
        return states.next(before, now.after(delta), delta);
    }

    private void assertAsKept(OpenDossier open) {
        OpenDossier anew = DossierLoader.load(kept, home);
        assertThat(open.dossier()).isEqualTo(anew.dossier());
        assertThat(open.texts()).isEqualTo(anew.texts());
        anew.dossier().events().forEach(event -> assertThat(open.agreement(event.id())).isEqualTo(anew.agreement(event.id())));
        anew.dossier().questions().forEach(question -> assertThat(open.verdicts().of(question)).isEqualTo(anew.verdicts().of(question)));
    }

    private Event event(int at) {
        return shown.dossier().events().get(at);
    }

    private static Describe named(Event event, String actor) {
        return new Describe(event.naming(List.of(actor), event.places(), event.tags()));
    }

    @Test
    void aChangeReadsNothingOfTheDossierAgain() {
        states.of(shown);
        assertThat(read).contains("catalogue", "findings");
        read.clear();
        Event told = shown.dossier().events().stream().filter(event -> event.attestations().size() > 1).findFirst().orElseThrow();
        List<Edit> edits = List.of(named(event(0), "The harbour master"), new RemoveTestimony(told.id(), told.attestations().getFirst().id()),
                new MergeEvents(event(1).id(), event(2).id()), new RemoveEvent(event(3).id()));
        for (Edit edit : edits) {
            shown = edited(shown, edit);
            assertThat(read).as("read by %s", edit).isEmpty();
            assertAsKept(shown);
        }
        for (int i = 0; i < edits.size(); i++) {
            shown = replayed(shown, () -> library.undo().orElseThrow().delta().orElseThrow());
            assertThat(read).as("read by taking a change back").isEmpty();
            assertAsKept(shown);
        }
        shown = replayed(shown, () -> library.redo().orElseThrow().delta().orElseThrow());
        shown = replayed(shown, () -> library.revert(library.undoable().orElseThrow().number()).delta().orElseThrow());
        assertThat(read).isEmpty();
        assertAsKept(shown);
    }

    @Test
    void aChangeIsMadeOfWhatWasTakenInSinceTheDossierWasShown() throws IOException {
        states.of(shown);
        new Importer(kept).take(Files.writeString(folder.resolve("lake.txt"), LAKE), home);

        OpenDossier next = edited(shown, named(event(0), "The harbour master"));

        assertAsKept(next);
        assertThat(next.text(new SourceId("lake"))).isPresent();
        assertAsKept(edited(next, named(event(1), "The harbour master")));
    }

    @Test
    void changesAskedForBeforeTheFirstIsShownAreAllShown() {
        Event told = shown.dossier().events().stream().filter(event -> event.attestations().size() > 1).findFirst().orElseThrow();
        edited(shown, new RemoveTestimony(told.id(), told.attestations().getFirst().id()));

        OpenDossier next = edited(shown, named(event(1), "The harbour master"));

        assertAsKept(next);
        read.clear();
        assertAsKept(edited(next, named(event(2), "The harbour master")));
        assertThat(read).isEmpty();
    }
}
