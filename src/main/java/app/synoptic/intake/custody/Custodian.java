package app.synoptic.intake.custody;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.domain.custody.TextCustody;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import app.synoptic.store.chain.ChainLink;
import app.synoptic.store.chain.Custody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says of a dossier, for a file that leaves the library, what proves it.
public final class Custodian {

    private Custodian() {}

    /// What the library can state of a dossier now.
    ///
    /// @param program name and version of this program
    /// @throws app.synoptic.store.StoreException if the library fails
    public static CustodyStatement statement(Library library, DossierId dossier, String program) {
        Custody custody = library.custody();
        Map<TextId, TextOutline> outlines = library.outlines(dossier);
        List<TextCustody> texts = new ArrayList<>();
        for (HeldText held : library.held(dossier)) {
            Optional<ChainLink> read = custody.read(held.text());
            Optional<Capture> capture = library.capture(held.text());
            TextOutline outline = outlines.get(held.text());
            if (read.isPresent() && capture.isPresent() && outline != null) {
                texts.add(new TextCustody(held.source(), held.text(), held.kind(), outline.reader(), read.get().content(), capture.get().sha256(),
                        custody.captured(held.text()).map(Custodian::when).orElse("")));
            }
        }
        return new CustodyStatement(program, dossier.value(), custody.head(), texts);
    }

    /// Of what was there before the chain began, nobody knows when it came.
    private static String when(ChainLink captured) {
        return captured.program().isEmpty() ? "" : captured.at().toString();
    }
}
