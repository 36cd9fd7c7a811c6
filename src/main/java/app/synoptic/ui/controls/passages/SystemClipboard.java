package app.synoptic.ui.controls.passages;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What a person copies, to be pasted anywhere. FX thread only.
public final class SystemClipboard {

    private SystemClipboard() {}

    /// Puts words in the place of what was copied last.
    public static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
