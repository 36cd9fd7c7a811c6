package app.synoptic.intake;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DigestText;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.dossier.reading.CarriedText;
import app.synoptic.dossier.session.KeptSession;
import app.synoptic.export.DossierFile.Original;
import app.synoptic.export.DossierFile;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.ArrayList;
import java.util.List;

/// Gathers what a library keeps of a dossier for a file to carry.
public final class Sharing {

    private Sharing() {}

    /// A dossier with its digests; `texts` adds the originals that are held, `sessions` those in which anything was done.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails, or does not keep it
    public static DossierFile of(Library library, DossierId id, boolean texts, boolean sessions) {
        Catalogue catalogue = library.catalogue(id);
        List<DigestText> digests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Original> originals = new ArrayList<>();
        for (HeldText held : library.held(id)) {
            byte[] file = library.file(held.text()).orElseThrow();
            if (held.kind() == TextKind.DIGEST) {
                Wording wording = library.wording(held.text()).orElseThrow();
                digests.add(new DigestText(held.source(), wording, file));
                findings.addAll(library.findings(id, held.text()));
            } else if (texts) {
                originals.add(original(library, held, file));
            }
        }
        return new DossierFile(new LoadedDossier(catalogue, digests, findings), originals, sessions ? kept(library, id) : List.of());
    }

    private static Original original(Library library, HeldText held, byte[] file) {
        String name = library.capture(held.text()).map(Capture::name).orElse("");
        if (held.text().equals(TextId.of(file))) {
            return new Original(held.source(), file).called(name);
        }
        Wording wording = library.wording(held.text()).orElseThrow();
        return wording.plain() ? new Original(held.source(), file, name, wording.charset(), null)
                : new Original(held.source(), file, name, null, new CarriedText(wording.reader(), wording.charset(), wording.text(),
                        wording.blocks(), library.metadata(held.text())));
    }

    private static List<KeptSession> kept(Library library, DossierId id) {
        return library.sessions(id).stream().filter(Sharing::worked)
                .map(session -> new KeptSession(session, library.outlook(session.id()).orElse(SessionViewState.FIRST))).toList();
    }

    /// Whether anything was done in a session.
    static boolean worked(Session session) {
        return !session.pins().isEmpty() || !session.notes().isEmpty();
    }
}
