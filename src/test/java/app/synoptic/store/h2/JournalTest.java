package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static app.synoptic.store.h2.Samples.HERALD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.store.HeldText;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.store.h2.file.Opening;
import app.synoptic.store.h2.file.StoreFolder;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.sql.Connections;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    /// All a library says of its dossiers.
    private record State(List<Catalogue> catalogues, List<List<HeldText>> held, List<Finding> findings, Set<Boolean> texts) {

        static State of(H2Library library) {
            var ids = library.dossiers();
            var held = ids.stream().map(library::held).toList();
            return new State(ids.stream().map(library::catalogue).toList(), held,
                    ids.stream().flatMap(id -> library.held(id).stream()
                                    .flatMap(text -> library.findings(id, text.text()).stream()))
                            .toList(),
                    held.stream().flatMap(List::stream).map(text -> library.wording(text.text()).isPresent())
                            .collect(Collectors.toSet()));
        }
    }

    private static List<LibraryCommand> commands() {
        return List.of(Samples.dossier("bridge", 2), Samples.hold("One\ntext"), Everything.add(),
                Samples.newSource("anzeiger", "Two\ntexts"), Samples.hold("Three\ntexts"));
    }

    @Test
    void everyChangeIsUndoneAndRedoneExactlyAlsoAfterReopening() {
        List<State> states = new ArrayList<>();
        try (H2Library library = H2Library.open(folder)) {
            states.add(State.of(library));
            for (LibraryCommand command : commands()) {
                library.apply(command);
                states.add(State.of(library));
            }
            library.undo();
            library.undo();
        }
        try (H2Library library = H2Library.open(folder)) {
            for (int at = states.size() - 3; at > 0; at--) {
                assertThat(State.of(library)).isEqualTo(states.get(at));
                assertThat(library.undo()).isPresent();
            }
            assertThat(State.of(library)).isEqualTo(states.getFirst());
            assertThat(library.undo()).isEmpty();
        }
        try (H2Library library = H2Library.open(folder)) {
            for (int at = 1; at < states.size(); at++) {
                assertThat(library.redo()).isPresent();
                assertThat(State.of(library)).isEqualTo(states.get(at));
            }
            assertThat(library.redo()).isEmpty();
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void historyTellsWhatWasDoneToWhatAndWhatWasTakenBack() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.hold("One\ntext"));
            library.apply(Samples.newSource("anzeiger", "Two\ntexts"));
            assertThat(library.undo().map(done -> done.entry().name())).contains("command.add-source");
            assertThat(library.history()).extracting(JournalEntry::name, JournalEntry::subject, JournalEntry::undone)
                    .containsExactly(
                            tuple("command.add-dossier", "The bridge bridge", false),
                            tuple("command.hold-original", "The herald", false),
                            tuple("command.add-source", "The anzeiger", true));
            assertThat(library.history()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        }
    }

    @Test
    void aNewChangeDropsWhatWasTakenBack() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.hold("One\ntext"));
            library.undo();
            library.apply(Samples.newSource("anzeiger", "Two\ntexts"));
            assertThat(library.redo()).isEmpty();
            assertThat(library.history()).extracting(JournalEntry::name)
                    .containsExactly("command.add-dossier", "command.add-source");
        }
    }

    @Test
    void anyRowThatIsChangedOrTakenAwayComesBack() {
        StoreFolder place = StoreFolder.at(folder);
        try (Connections store = new Opening(place, Migrations.RELEASED).open()) {
            store.write(sql -> {
                CommandHandlers.apply(sql, Everything.add());
                return true;
            });
            var before = store.read(sql -> DossierRows.read(sql, Everything.add().catalogue().dossier().id()));
            store.write(sql -> {
                JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, BRIDGE, "command.edit", "row"));
                writer.update(Table.EVENT, 1, "label", "Another label");
                writer.update(Table.EVENT, 1, "label", "And another");
                long added = writer.insert(Table.EVENT_ACTOR, 1, 7, "smith");
                writer.delete(Table.EVENT_ACTOR, 1);
                writer.delete(Table.EVENT_ACTOR, added);
                writer.flush();
                return true;
            });
            var edited = store.read(sql -> DossierRows.read(sql, before.id()));
            assertThat(edited).isNotEqualTo(before);
            store.write(Replaying::undo);
            assertThat(store.<Object>read(sql -> DossierRows.read(sql, before.id()))).isEqualTo(before);
            store.write(Replaying::redo);
            assertThat(store.<Object>read(sql -> DossierRows.read(sql, before.id()))).isEqualTo(edited);
        }
    }

    @Test
    void aRefusedCommandLeavesNoTrace() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 1));
            library.apply(Samples.hold("One\ntext"));
            library.undo();
            State before = State.of(library);
            library.redo();
            refused(() -> library.apply(Samples.dossier("bridge", 1)), Reason.FAILED, "a dossier “bridge” already");
            refused(() -> library.apply(Samples.hold("One\ntext")), Reason.FAILED, "held for the source “herald” already");
            refused(() -> library.apply(Samples.newSource("herald", "x\ny")), Reason.FAILED, "a source “herald” already");
            refused(() -> library.apply(new LibraryCommand.HoldOriginal(BRIDGE, new SourceId("nobody"), Samples.original("x\ny"),
                    List.of())), Reason.NOT_FOUND, "no source “nobody”");
            refused(() -> library.apply(new LibraryCommand.HoldOriginal(BRIDGE, HERALD, Samples.original("x\ny"),
                    Samples.dossier("bridge", 3).findings())), Reason.FAILED, "closed-1/herald");
            assertThat(library.history()).hasSize(2);
            library.undo();
            assertThat(State.of(library)).isEqualTo(before);
            assertThat(library.redo().map(done -> done.entry().name())).contains("command.hold-original");
        }
    }

    private static void refused(ThrowingCallable what, Reason reason, String words) {
        assertThatThrownBy(what).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.reason()).isEqualTo(reason)).hasMessageContaining(words);
    }
}
