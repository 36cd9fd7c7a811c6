package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.HeldText;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The shipped dossier in a store, and changes of it. The store is sound after every test.
abstract class EditedDossier {

    static final SourceId OC = new SourceId("oc-media");

    @TempDir
    Path folder;

    H2Library library;
    Editor editor;
    DossierId dossier;

    @BeforeEach
    void open() {
        library = ShippedLibrary.open(folder);
        dossier = library.dossiers().getFirst();
        editor = new Editor(library);
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    record State(Catalogue catalogue, Map<Object, List<Finding>> findings, List<Session> sessions) {}

    State state() {
        List<HeldText> held = library.held(dossier);
        return new State(library.catalogue(dossier), held.stream().collect(Collectors.toMap(HeldText::text,
                text -> library.findings(dossier, text.text()))), library.sessions(dossier));
    }

    /// Makes a change, and sees that what is in memory is what is kept, and that the change can be inverted.
    void make(Edit edit) {
        DossierState before = DossierState.of(library, dossier);
        Editor.Made made = editor.make(before, edit, "");
        assertThat(made.number()).isEqualTo(library.undoable().orElseThrow().number());
        assertThat(made.next().equals(DossierState.of(library, dossier))).as("in memory as it is kept: " + edit).isTrue();
        assertThat(made.next().after(made.changed().inverse()).equals(before)).as("inverted: " + edit).isTrue();
    }

    Event event(EventId id) {
        return library.dossier(dossier).event(id).orElseThrow();
    }

    Event first() {
        return library.dossier(dossier).events().getFirst();
    }

    static Event fresh(String id) {
        return named(id, "A new happening");
    }

    static Event named(String id, String label) {
        return new Event(new EventId(id), label, Edtf.parse("2022-01-05"), null, new Kind("protest"), Status.HAPPENED,
                Tier.FINE, List.of(), List.of(), null, List.of(), Map.of());
    }

    Wording digest(SourceId source) {
        return library.held(dossier).stream().filter(text -> text.source().equals(source)).findFirst()
                .flatMap(text -> library.wording(text.text())).orElseThrow();
    }

    /// The sentence-like stretch that begins with the `n`-th line of a text.
    static Passage line(Wording wording, int n) {
        int start = IntStream.range(0, n).reduce(0, (at, _) -> wording.text().indexOf('\n', at) + 1);
        while (wording.text().charAt(start) == '\n') {
            start++;
        }
        int end = wording.text().indexOf('\n', start);
        int dot = wording.text().indexOf('.', start);
        return new Passage(wording.id(), start, dot > 0 && dot < end ? dot : end);
    }
}
