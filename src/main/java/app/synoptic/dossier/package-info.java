/// Dossier files: reading them strictly, and writing them sealed or with all that a library knows.
///
/// Lives here: the shape of the file. Must not live here: the store, verdicts, how a passage is found in a text.
@NullMarked
package app.synoptic.dossier;

import org.jspecify.annotations.NullMarked;
