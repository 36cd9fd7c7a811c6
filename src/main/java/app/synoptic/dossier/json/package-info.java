/// JSON for dossier files, without knowing what a dossier is: strict reading of objects, one sentence for each thing
/// that is wrong, and the layout in which files are printed.
///
/// Lives here: what `dossier` needs of Jackson. Must not live here: events, questions, anything of their shape.
@NullMarked
package app.synoptic.dossier.json;

import org.jspecify.annotations.NullMarked;
