package app.synoptic.ui.safety;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Asks for the passphrase of an encrypted library or backup, or for a new one twice, or for both.
public final class PassphraseView extends StackPane {

    /// The fewest characters of a new one.
    private final int shortest;
    private final PasswordField present = field("passphrase-present", "safety.passphrase.present");
    private final PasswordField next = field("passphrase-next", "safety.passphrase.next");
    private final PasswordField again = field("passphrase-again", "safety.passphrase.again");
    private final List<PasswordField> asked;
    private final CheckBox also = new CheckBox();
    private final Label said = new WrappingLabel("", "warning");
    private final Label caps = new WrappingLabel(Messages.get("safety.passphrase.caps"), "soft");
    private final List<Button> buttons = new ArrayList<>();
    private final Submit submit;

    /// What is done with what was typed.
    public interface Submit {

        /// @param present the passphrase of now; empty where it was not asked for. Whoever gets it wipes it
        /// @param next    the new one; empty where none was asked for
        /// @param also    whether what else was offered is wished
        void with(char[] present, char[] next, boolean also);
    }

    /// What a sheet says.
    ///
    /// @param id    by which it is found
    /// @param verb  on the button
    /// @param words one paragraph each
    /// @param also  what else is offered; empty where nothing is
    public record Saying(String id, String title, String verb, List<String> words, String also) {

        public Saying {
            words = List.copyOf(words);
        }
    }

    /// @param old      whether the present passphrase is asked for
    /// @param shortest the fewest characters of a new one; 0 where none is asked for
    /// @param others   what can be done instead
    public PassphraseView(Saying saying, boolean old, int shortest, Runnable close, List<Button> others, Submit submit) {
        this.shortest = shortest;
        this.submit = submit;
        asked = Stream.of(present, next, again).filter(field -> field == present ? old : shortest > 0).toList();
        DialogSheet sheet = new DialogSheet(saying.id, saying.title, close);
        sheet.getStylesheets().add(String.valueOf(PassphraseView.class.getResource("safety.css")));
        saying.words.forEach(paragraph -> sheet.add(new WrappingLabel(paragraph, "words")));
        asked.forEach(sheet::add);
        also.setText(saying.also);
        also.setWrapText(true);
        also.setId("passphrase-also");
        also.setSelected(true);
        if (!saying.also.isEmpty()) {
            sheet.add(also);
        }
        said.setId("passphrase-said");
        sheet.add(caps, said);
        show(caps, false);
        show(said, false);
        buttons.addAll(others);
        buttons.add(DialogSheet.button("passphrase-submit", saying.verb, this::submit));
        sheet.offer(buttons);
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> show(caps, Platform.isKeyLocked(KeyCode.CAPS).orElse(false)));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private static PasswordField field(String id, String key) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setPromptText(Messages.get(key));
        field.setAccessibleText(Messages.get(key));
        return field;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void submit() {
        if (shortest > 0 && next.getLength() < shortest) {
            say(Messages.get("safety.passphrase.short", shortest));
            next.requestFocus();
        } else if (shortest > 0 && !next.getText().equals(again.getText())) {
            say(Messages.get("safety.passphrase.otherwise"));
            again.requestFocus();
        } else {
            say(Messages.get("signing.opening"));
            enable(false);
            char[] typed = present.getText().toCharArray();
            char[] fresh = shortest > 0 ? next.getText().toCharArray() : new char[0];
            submit.with(typed, fresh, also.isSelected());
        }
    }

    /// The focus stays in the sheet: what is not enabled cannot have it.
    private void enable(boolean enabled) {
        asked.getFirst().requestFocus();
        asked.forEach(field -> field.setEditable(enabled));
        buttons.forEach(button -> button.setDisable(!enabled));
    }

    /// Nothing came of it: says why, and lets it be tried again.
    public void refuse(String why) {
        enable(true);
        say(why);
        asked.getFirst().clear();
        asked.getFirst().requestFocus();
    }

    private void say(String sentence) {
        said.setText(sentence);
        show(said, true);
    }

    /// What takes the focus first.
    public Node start() {
        return asked.getFirst();
    }

    /// Forgets what was typed.
    public static void wipe(char[] typed) {
        Arrays.fill(typed, '\0');
    }
}
