package app.synoptic.ui.shell;

import app.synoptic.ui.work.Reporting.Order;
import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// What the window's content has done outside itself.
///
/// @param choosing  is run when a person asks to choose files to import
/// @param importing is given files a person has dropped on the window
/// @param browsing  is given the address of a link a person follows
/// @param reporting is given the report a person wants
public record ContentActions(Runnable choosing, Consumer<List<File>> importing, Consumer<Order> reporting,
                      Consumer<URI> browsing) {

    /// Has nothing done.
    public static final ContentActions NONE = new ContentActions(() -> {}, _ -> {}, _ -> {}, _ -> {});
}
