/// Checking a catalogue: what a careful editor would not let pass.
///
/// Lives here: rules that a well-formed dossier may still break, each with its sentence. Must not live here: the shape
/// of the file, which `dossier` reads.
@NullMarked
package app.synoptic.dossier.check;

import org.jspecify.annotations.NullMarked;
