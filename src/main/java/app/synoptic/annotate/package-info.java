/// Annotations that people made in other programs: which words of which source they mark, and what waits in the inbox of them.
///
/// Lives here: placing them in the texts held, and what became of each. How their files are read stands in `file`. Must not live
/// here: what a person decides on them, and the window.
@NullMarked
package app.synoptic.annotate;

import org.jspecify.annotations.NullMarked;
