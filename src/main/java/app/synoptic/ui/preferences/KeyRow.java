package app.synoptic.ui.preferences;

import app.synoptic.sign.SignException;
import app.synoptic.sign.Signer;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.signing.SignatureWords;
import app.synoptic.ui.work.signing.SigningService;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;

/// The key with which a person signs: made here, or taken from a file; shown, copied, and forgotten. And who is asked for time stamps: nobody, until an
/// address is given.
final class KeyRow extends VBox {

    private final SigningService service;
    private final VBox own = new VBox(6);
    private final WrappingLabel said = new WrappingLabel("", "soft");
    private final TextField name = new TextField();
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();

    /// @param called what a new key is called, unless she types another name
    KeyRow(SigningService service, String called) {
        this.service = service;
        setSpacing(6);
        setMinHeight(USE_PREF_SIZE);
        name.setText(called);
        field(name, "key-name", "settings.key.name");
        field(passphrase, "key-passphrase", "settings.key.passphrase");
        field(again, "key-again", "settings.key.again");
        said.setId("key-said");
        TextField stamps = new TextField(service.stamps());
        field(stamps, "key-stamps", "settings.key.stamps");
        stamps.textProperty().subscribe((_, typed) -> service.stamps(typed));
        getChildren().addAll(new WrappingLabel(Messages.get("settings.key.words"), "soft"), own, said,
                new WrappingLabel(Messages.get("settings.key.stamps.words"), "soft"), stamps);
        look("");
    }

    private static void field(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(Messages.get(key));
        field.setAccessibleText(Messages.get(key));
    }

    /// Shows what there is now.
    private void look(String words) {
        service.signer(found -> {
            own.getChildren().setAll(found.map(this::shown).orElseGet(this::none));
            say(words);
        }, failed -> {
            own.getChildren().setAll(buttons(DialogSheet.button("key-forget", Messages.get("settings.key.forget"), this::forget)));
            say(SignatureWords.of(failed));
        });
    }

    private void say(String words) {
        said.setText(words);
        said.setVisible(!words.isEmpty());
        said.setManaged(!words.isEmpty());
    }

    private void failed(SignException why) {
        say(SignatureWords.of(why));
    }

    private static Node buttons(Button... some) {
        FlowPane line = new FlowPane(8, 6, some);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private List<Node> none() {
        return List.of(name, passphrase, again, buttons(
                DialogSheet.button("key-make", Messages.get("settings.key.make"), this::make),
                DialogSheet.button("key-import", Messages.get("settings.key.import"), this::take)));
    }

    private List<Node> shown(Signer signer) {
        WrappingLabel called = new WrappingLabel(signer.name(), "value");
        called.setId("key-shown");
        WrappingLabel fingerprint = new WrappingLabel(Messages.get("settings.key.fingerprint", signer.spelled()), "soft");
        fingerprint.setId("key-fingerprint");
        return List.of(called, fingerprint, buttons(
                DialogSheet.button("key-export", Messages.get("settings.key.export"), () -> export(false)),
                DialogSheet.button("key-certificate", Messages.get("settings.key.certificate"), () -> export(true)),
                DialogSheet.button("key-forget", Messages.get("settings.key.forget"), this::forget)));
    }

    private void make() {
        char[] typed = passphrase.getText().toCharArray();
        if (name.getText().isBlank()) {
            say(Messages.get("settings.key.needs-name"));
        } else if (!Arrays.equals(typed, again.getText().toCharArray())) {
            say(Messages.get("settings.key.otherwise"));
        } else {
            say(Messages.get("signing.opening"));
            service.make(name.getText(), typed, _ -> made(), this::failed);
        }
    }

    private void made() {
        passphrase.clear();
        again.clear();
        look(Messages.get("settings.key.made"));
    }

    private void take() {
        if (passphrase.getText().isEmpty()) {
            say(Messages.get("settings.key.import.passphrase"));
            passphrase.requestFocus();
            return;
        }
        Optional.ofNullable(chooser("settings.key.import").showOpenDialog(getScene().getWindow())).ifPresent(from ->
                service.take(from.toPath(), name.getText().isBlank() ? from.getName() : name.getText(), passphrase.getText().toCharArray(), _ -> made(),
                        this::failed));
    }

    private void export(boolean certificate) {
        File to = chooser(certificate ? "settings.key.certificate" : "settings.key.export").showSaveDialog(getScene().getWindow());
        if (to != null) {
            service.export(to.toPath(), certificate, written -> say(Messages.get("settings.key.exported", written)), this::failed);
        }
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get(title));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Messages.get("settings.key.files"), "*.pem"));
        chooser.setInitialFileName("key.pem");
        return chooser;
    }

    /// Asks once more: nothing brings a key back.
    private void forget() {
        say(Messages.get("settings.key.forget.words"));
        own.getChildren().setAll(buttons(
                DialogSheet.button("key-keep", Messages.get("settings.key.keep"), () -> look("")),
                DialogSheet.button("key-forget-now", Messages.get("settings.key.forget.now"),
                        () -> service.forget(() -> look(Messages.get("settings.key.forgotten")), this::failed))));
    }
}
