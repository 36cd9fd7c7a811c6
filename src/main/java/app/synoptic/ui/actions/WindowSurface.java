package app.synoptic.ui.actions;

import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import java.net.URI;
import java.util.function.Consumer;

/// Where what is done meets the person: sheets, what came of it, files, links.
///
/// @param overlay  where sheets are laid
/// @param notice   says what came of something
/// @param dialogs  asks for files
/// @param browsing is given the address of a link or folder to show
public record WindowSurface(Overlay overlay, Notice notice, FileDialogs dialogs, Consumer<URI> browsing) {}
