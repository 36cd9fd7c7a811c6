package app.synoptic.export;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.dossier.session.KeptSession;
import app.synoptic.export.DossierFile.Original;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shipped dossier with two texts of our own in the place of originals, and a session.
public final class Affairs {

    static final SourceId SOURCE = new SourceId("oc-media");
    static final byte[] LETTER = "A letter from the harbour\n\nThe ferry has not come.\n".getBytes(StandardCharsets.UTF_8);
    static final byte[] SECOND = "A letter from the harbour\n\nThe ferry came after all.\n".getBytes(StandardCharsets.UTF_8);

    private Affairs() {}

    static LoadedDossier shipped() {
        return LoadedDossier.of(Path.of("assets/dossiers/kazakhstan-2022/dossier.json"));
    }

    public static DossierFile bare() {
        return new DossierFile(shipped(), List.of(), List.of());
    }

    public static DossierFile whole() {
        return new DossierFile(shipped(), List.of(new Original(SOURCE, LETTER), new Original(SOURCE, SECOND)), List.of(session()));
    }

    static KeptSession session() {
        LoadedDossier dossier = shipped();
        DossierId id = dossier.catalogue().dossier().id();
        EventId event = dossier.catalogue().dossier().events().get(3).id();
        AttestationId testimony = dossier.catalogue().dossier().events().get(3).attestations().getFirst().id();
        QuestionId question = dossier.catalogue().dossier().questions().getFirst().id();
        Passage passage = new Passage(TextId.of(LETTER), 27, 36);
        Session session = new Session(new SessionId("first-look"), id, "A first look – Erster Blick", "N. N.",
                List.of(new Subject.OfQuestion(question), new Subject.OfEvent(event)),
                List.of(new Note(new Subject.Whole(), "To be read again.\nԵրկու տող։", LocalDate.of(2026, 11, 20)),
                        new Note(new Subject.OfEvent(event), "“Why so late?”", LocalDate.of(2026, 11, 21)),
                        new Note(new Subject.OfSource(SOURCE), "Not *neutral*.", LocalDate.of(2026, 11, 21)),
                        new Note(new Subject.OfTestimony(testimony), "Twice removed.", LocalDate.of(2026, 11, 21)),
                        new Note(new Subject.OfPassage(passage), "שלום", LocalDate.of(2026, 11, 22))));
        return new KeptSession(session, new SessionViewState(event, question, passage,
                new Bounds(Instant.parse("2022-01-04T18:00:00Z"), Instant.parse("2022-01-09T00:00:00Z")), "csto",
                Map.of("kind", Set.of("protest", "toll")), Map.of("reading", "matrix")));
    }

    public static byte[] bytes(DossierFile content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DossierFileWriter.print(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
