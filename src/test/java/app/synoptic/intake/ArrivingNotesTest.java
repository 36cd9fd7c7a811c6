package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Stance;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.MergeDecisions;
import app.synoptic.edit.Editor;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileReader;
import app.synoptic.export.DossierFileWriter;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes of a file's sessions, as a library takes them in that has the dossier already.
@Tag("slow")
class ArrivingNotesTest {

    @TempDir
    Path folder;

    private H2Library mine;
    private DossierId dossier;
    private Event event;
    private Attestation testimony;

    @BeforeEach
    void open() {
        mine = ShippedLibrary.open(folder.resolve("mine"));
        dossier = mine.dossiers().getFirst();
        event = mine.dossier(dossier).events().stream().filter(one -> one.attestations().size() > 1
                && one.attestations().stream().map(Attestation::source).distinct().count() == one.attestations().size()).findFirst().orElseThrow();
        testimony = event.attestations().getFirst();
    }

    @AfterEach
    void close() {
        assertThat(mine.check()).isEmpty();
        mine.close();
    }

    /// What somebody shares who reads the testimony otherwise, and notes why.
    private DossierFile file() {
        Path shared = folder.resolve("shared.dossier");
        try (H2Library theirs = ShippedLibrary.open(folder.resolve("theirs"))) {
            new Editor(theirs).make(dossier, new Testify(event.id(), new Attestation(testimony.id(), testimony.source(), testimony.date(), testimony.part(),
                    testimony.dating(), testimony.zone(), Stance.DENIES, testimony.saidBy(), testimony.strength(), testimony.note())));
            Session session = theirs.lastSession(dossier, "Theirs");
            theirs.apply(new WriteNote(session.id(), new OfTestimony(testimony.id()), "It **denies** this.", LocalDate.EPOCH));
            theirs.apply(new WriteNote(session.id(), new OfSource(testimony.source()), "Careful.", LocalDate.EPOCH));
            DossierFileWriter.write(Sharing.of(theirs, dossier, false, true), shared);
        }
        return DossierFileReader.read(shared);
    }

    private Note arrived(Choice choice, Subject about) {
        mine.apply(DossierImport.of(mine, file(), MergeDecisions.all(choice)).command());
        Session session = mine.sessions(dossier).getLast();
        assertThat(session.notes()).hasSize(2);
        assertThat(session.note(new OfSource(testimony.source()))).map(Note::words).contains("Careful.");
        return session.note(about).orElseThrow();
    }

    @Test
    void speakOfTheTestimonyTheirsIsMergedWith() {
        assertThat(arrived(Choice.MINE, new OfTestimony(testimony.id())).words()).isEqualTo("It **denies** this.");
        assertThat(DossierImport.of(mine, file()).sessions()).as("the same file again brings no session").isZero();
    }

    @Test
    void speakOfTheirTestimonyWhereItStaysBesideMine() {
        DossierFile file = file();
        Attestation second = DossierImport.of(mine, file, MergeDecisions.all(Choice.BOTH)).command().catalogue().dossier().event(event.id()).orElseThrow()
                .attestations().getLast();
        assertThat(second.stance()).isEqualTo(Stance.DENIES);
        assertThat(second.source()).isEqualTo(testimony.source());
        assertThat(second.id()).isNotEqualTo(testimony.id());
        assertThat(arrived(Choice.BOTH, new OfTestimony(second.id())).words()).isEqualTo("It **denies** this.");
    }
}
