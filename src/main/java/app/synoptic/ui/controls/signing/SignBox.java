package app.synoptic.ui.controls.signing;

import app.synoptic.sign.SignException;
import app.synoptic.sign.Signer;
import app.synoptic.sign.Signing;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.work.signing.SigningService;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A tick by which something is signed, and where the passphrase is typed for it.
public final class SignBox extends VBox {

    private final SigningService service;
    private final CheckBox sign = new CheckBox(Messages.get("signing.sign"));
    private final PasswordField passphrase = new PasswordField();
    private final WrappingLabel said = new WrappingLabel("", "soft");
    private boolean opening;

    public SignBox(SigningService service) {
        this.service = service;
        setSpacing(6);
        setMinHeight(USE_PREF_SIZE);
        sign.setId("sign");
        sign.setWrapText(true);
        sign.setDisable(true);
        passphrase.setId("sign-passphrase");
        passphrase.setPromptText(Messages.get("signing.passphrase"));
        passphrase.setAccessibleText(Messages.get("signing.passphrase"));
        passphrase.visibleProperty().bind(sign.selectedProperty());
        passphrase.managedProperty().bind(sign.selectedProperty());
        said.setId("sign-said");
        getChildren().addAll(sign, passphrase, said);
        sign.setOnAction(_ -> ticked());
        service.signer(this::found, failed -> say(SignatureWords.of(failed)));
        say("");
    }

    private void found(Optional<Signer> signer) {
        sign.setDisable(signer.isEmpty());
        signer.ifPresent(own -> sign.setText(Messages.get("signing.sign.with", own.name())));
        say(signer.isEmpty() ? Messages.get("signing.none") : "");
    }

    private void ticked() {
        say(sign.isSelected() && !service.stamps().isEmpty() ? Messages.get("signing.stamped", service.stamps()) : "");
        if (sign.isSelected()) {
            passphrase.requestFocus();
        }
    }

    private void say(String words) {
        said.setText(words);
        said.setVisible(!words.isEmpty());
        said.setManaged(!words.isEmpty());
    }

    /// Whether the passphrase is being typed.
    public boolean typing() {
        return passphrase.isFocused();
    }

    /// Signs nothing, and says so, where what is written cannot be signed.
    public void possible(boolean can) {
        setVisible(can);
        setManaged(can);
    }

    /// Opens the key where the tick is set. `then` is given what to sign with, or null where nothing is to be signed; it is given nothing where the
    /// passphrase is another, which is said here.
    public void ask(Consumer<@Nullable Signing> then) {
        if (!isVisible() || !sign.isSelected()) {
            then.accept(null);
        } else if (!opening) {
            opening = true;
            say(Messages.get("signing.opening"));
            service.open(passphrase.getText().toCharArray(), signing -> {
                opening = false;
                passphrase.clear();
                say("");
                then.accept(signing);
            }, this::failed);
        }
    }

    private void failed(SignException why) {
        opening = false;
        say(SignatureWords.of(why));
        passphrase.selectAll();
        passphrase.requestFocus();
    }
}
