package app.synoptic.ui.sources.page;

import app.synoptic.ui.Messages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What can be done with an address of a page. It is never opened.
final class LinkMenu {

    private static final int LONGEST = 120;

    private LinkMenu() {}

    static ContextMenu of(String address) {
        MenuItem copy = new MenuItem(Messages.get("sources.page.link.copy"));
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(address);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return new ContextMenu(copy);
    }

    /// An address, cut where it is long.
    static String shown(String address) {
        return address.length() > LONGEST ? address.substring(0, LONGEST) + "…" : address;
    }
}
