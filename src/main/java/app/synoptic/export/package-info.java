/// The `.dossier` file: one zip that carries a dossier from one library to another, with its digests and, where a person
/// wants, the texts and sessions.
///
/// Lives here: what is in the file, writing it, reading it with distrust. Must not live here: libraries, and what an
/// imported dossier means for one.
@NullMarked
package app.synoptic.export;

import org.jspecify.annotations.NullMarked;
