package app.synoptic.ui.sources.page;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.passages.SystemClipboard;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What can be done with an address of a page. It is never opened.
final class LinkMenu {

    private static final int LONGEST = 120;

    private LinkMenu() {}

    static ContextMenu of(String address) {
        MenuItem copy = new MenuItem(Messages.get("sources.page.link.copy"));
        copy.setOnAction(_ -> SystemClipboard.copy(address));
        return new ContextMenu(copy);
    }

    /// An address, cut where it is long.
    static String shown(String address) {
        return address.length() > LONGEST ? address.substring(0, LONGEST) + "…" : address;
    }
}
