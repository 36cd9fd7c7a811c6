/// The commands of the window: what each is called, its keys, and the two places that offer them all.
///
/// Lives here: the list, the palette, the sheet of keys. Must not live here: what any one command does.
@NullMarked
package app.synoptic.ui.commands;

import org.jspecify.annotations.NullMarked;
