package app.synoptic.store.h2;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import app.synoptic.store.Refused;
import app.synoptic.store.h2.rows.CaptureRows;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.EvidenceRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.FoundRows;
import app.synoptic.store.h2.rows.HeldRows;
import app.synoptic.store.h2.rows.RefusalRows;
import app.synoptic.store.h2.rows.SessionRows;
import app.synoptic.store.h2.rows.SessionViewRows;
import app.synoptic.store.h2.rows.TextRows;
import app.synoptic.store.h2.sql.Connections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in a store, read one question at a time.
class H2LibraryReader implements LibraryReader {

    /// How a question is asked.
    interface Reading {
        <T> T read(Connections.Work<T> work);
    }

    private final Reading reading;

    H2LibraryReader(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<DossierId> dossiers() {
        return reading.read(DossierRows::ids);
    }

    @Override
    public Map<DossierId, String> titles() {
        return reading.read(DossierRows::titles);
    }

    @Override
    public Dossier dossier(DossierId id) {
        return reading.read(sql -> DossierRows.read(sql, id));
    }

    @Override
    public List<Source> sources(DossierId id) {
        return reading.read(sql -> DossierRows.sources(sql, id));
    }

    @Override
    public Catalogue catalogue(DossierId id) {
        return reading.read(sql -> DossierRows.catalogue(sql, id));
    }

    @Override
    public List<HeldText> held(DossierId id) {
        return reading.read(sql -> HeldRows.read(sql, DossierRows.row(sql, id)));
    }

    @Override
    public Map<TextId, TextOutline> outlines(DossierId id) {
        return reading.read(sql -> TextRows.outlines(sql, DossierRows.row(sql, id)));
    }

    @Override
    public Optional<Wording> wording(TextId text) {
        return reading.read(sql -> HeldRows.held(sql, text) ? TextRows.wording(sql, text) : Optional.empty());
    }

    @Override
    public Optional<byte[]> file(TextId text) {
        return reading.read(sql -> HeldRows.held(sql, text) ? CaptureRows.file(sql, text) : Optional.empty());
    }

    @Override
    public Optional<Capture> capture(TextId text) {
        return reading.read(sql -> HeldRows.held(sql, text) ? CaptureRows.capture(sql, text) : Optional.empty());
    }

    @Override
    public Metadata metadata(TextId text) {
        return reading.read(sql -> HeldRows.held(sql, text) ? FoundRows.read(sql, text) : Metadata.NONE);
    }

    @Override
    public List<Finding> findings(DossierId dossier, EventId event) {
        return reading.read(sql -> FindingRows.ofEvent(sql, DossierRows.row(sql, dossier), event));
    }

    @Override
    public List<Finding> findings(DossierId dossier, TextId text) {
        return reading.read(sql -> FindingRows.inText(sql, DossierRows.row(sql, dossier), text));
    }

    @Override
    public AddedWords addedWords(DossierId dossier) {
        return reading.read(sql -> EvidenceRows.added(sql, DossierRows.row(sql, dossier)));
    }

    @Override
    public List<Refused> refusals(DossierId dossier) {
        return reading.read(sql -> RefusalRows.read(sql, DossierRows.row(sql, dossier)));
    }

    @Override
    public List<Session> sessions(DossierId dossier) {
        return reading.read(sql -> SessionRows.read(sql, DossierRows.row(sql, dossier), dossier));
    }

    @Override
    public Optional<SessionViewState> outlook(SessionId session) {
        return reading.read(sql -> SessionViewRows.read(sql, session));
    }
}
