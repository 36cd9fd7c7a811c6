package app.synoptic.ui.safety;

import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.intake.custody.TextProvenance;
import app.synoptic.store.chain.ChainLink;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/// Where the text of a source came from: its file, when and by what it was captured, and what proves that it is still that.
public final class TextOriginView extends FactSheet {

    /// @param whose whose text it is
    /// @param close takes it away
    /// @param told  is run when it was copied
    public TextOriginView(String whose, TextProvenance known, Runnable close, Runnable told) {
        super("text-origin", Messages.get("origin.title", whose), close, told);
        say(Messages.get("origin.words"), "soft");
        known.file().ifPresent(file -> fact(Messages.get("origin.file"), file.name().isEmpty() ? Messages.get("origin.size", BackupWords.size(file.bytes()))
                : Messages.get("origin.file.size", file.name(), BackupWords.size(file.bytes()))));
        fact(Messages.get("origin.from"), from(known.origin()));
        known.captured().ifPresent(link -> fact(Messages.get("origin.captured"), done(link)));
        known.file().ifPresent(file -> fact(Messages.get("origin.sha"), file.sha256()));
        known.read().ifPresent(link -> {
            fact(Messages.get("origin.read"), Messages.get("origin.reader", link.name(), done(link)));
            fact(Messages.get("origin.words.sha"), link.content());
        });
        fact(Messages.get("origin.text"), known.text().sha256());
        known.captured().ifPresent(link -> fact(Messages.get("origin.link"), Messages.get("origin.link.number", Long.toString(link.number()), link.hash())));
        show();
    }

    private static String from(CaptureOrigin origin) {
        return Messages.get("origin.from." + origin.kind().name().toLowerCase(Locale.ROOT), origin.place(), origin.item());
    }

    /// When something was done, and by which version.
    private static String done(ChainLink link) {
        return link.program().isEmpty() ? when(link.at()) : Messages.get("origin.done", when(link.at()), link.program());
    }

    private static String when(Instant at) {
        return DateLabels.format("format.backup").format(at.atZone(ZoneId.systemDefault()));
    }
}
