/// The files of an icon, made from its drawing.
///
/// Lives here: drawing, and the formats of Windows and macOS. Must not live here: anything the program runs.
@NullMarked
package app.synoptic.icons;

import org.jspecify.annotations.NullMarked;
