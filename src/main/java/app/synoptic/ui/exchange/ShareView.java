package app.synoptic.ui.exchange;

import app.synoptic.sign.Signing;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.signing.SignBox;
import app.synoptic.ui.work.Exchange.Shareable;
import app.synoptic.ui.work.signing.SigningService;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is shared with a dossier, and what that means.
public final class ShareView extends StackPane {

    private final CheckBox texts = new CheckBox();
    private final CheckBox sessions = new CheckBox();
    private final DialogSheet sheet;

    /// What she chose to share beside the annotations.
    public interface Sharing {
        void share(boolean texts, boolean sessions, @Nullable Signing signing);
    }

    /// @param service what it can be signed with
    /// @param close   takes it away
    /// @param sharing is told what to share, when it is away
    public ShareView(Shareable what, SigningService service, Runnable close, Sharing sharing) {
        SignBox sign = new SignBox(service);
        sheet = new DialogSheet("share", Messages.get("exchange.share", what.title()), close);
        sheet.add(new WrappingLabel(Messages.get("exchange.share.always"), "words"),
                part(texts, "share-texts", Messages.get("exchange.share.texts", what.texts()), Messages.get("exchange.share.texts.words"), what.texts() > 0),
                part(sessions, "share-sessions", Messages.get("exchange.share.sessions", what.sessions()),
                        Messages.get("exchange.share.sessions.words"), what.sessions() > 0), sign);
        sheet.offer(List.of(DialogSheet.button("share-cancel", Messages.get("sheet.cancel"), close),
                DialogSheet.button("share-save", Messages.get("exchange.share.save"), () -> sign.ask(signing -> {
                    close.run();
                    sharing.share(texts.isSelected(), sessions.isSelected(), signing);
                }))));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private static Node part(CheckBox box, String id, String words, String meaning, boolean any) {
        box.setId(id);
        box.setText(words);
        box.setWrapText(true);
        box.setDisable(!any);
        box.setAccessibleHelp(meaning);
        WrappingLabel label = new WrappingLabel(meaning, "soft");
        VBox part = new VBox(box, label);
        part.getStyleClass().add("part");
        part.setMinHeight(USE_PREF_SIZE);
        return part;
    }

    /// What takes the focus.
    public Node initialFocus() {
        return texts.isDisabled() ? sessions.isDisabled() ? sheet.initialFocus() : sessions : texts;
    }
}
