package app.synoptic.intake.custody;

import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Library;
import app.synoptic.store.chain.ChainLink;
import app.synoptic.store.chain.Custody;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a text came from: its file, how that was captured, and how the text was read from it.
///
/// @param file     empty where the library does not keep it
/// @param captured the link that says when, from where and by which version; empty where the chain does not say
/// @param read     the link that says which reader made the text of the file, and when; empty where the chain does not say
public record TextProvenance(TextId text, Optional<Capture> file, Optional<ChainLink> captured, Optional<ChainLink> read) {

    /// As the library has it. Not for the FX thread.
    public static TextProvenance of(Library library, TextId text) {
        Custody custody = library.custody();
        return new TextProvenance(text, library.capture(text), custody.captured(text), custody.read(text));
    }

    /// Where the file came from.
    public CaptureOrigin origin() {
        return captured.map(TextProvenance::origin).orElse(CaptureOrigin.UNKNOWN);
    }

    private static CaptureOrigin origin(ChainLink link) {
        CaptureOrigin.Kind kind = Arrays.stream(CaptureOrigin.Kind.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(link.name())).findFirst()
                .orElse(CaptureOrigin.Kind.UNKNOWN);
        int end = link.subject().indexOf('\n');
        return kind == CaptureOrigin.Kind.UNKNOWN ? CaptureOrigin.UNKNOWN : end < 0 ? new CaptureOrigin(kind, link.subject(), "")
                : new CaptureOrigin(kind, link.subject().substring(0, end), link.subject().substring(end + 1));
    }
}
