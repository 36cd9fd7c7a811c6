/// Two events of a dossier that may be one: where both tell the same happening, merging them is proposed.
///
/// Lives here: which events come near each other in time and words, and by what rule two of them are taken for one. Must not live here:
/// what a person decides, texts and files.
@NullMarked
package app.synoptic.propose.duplicate;

import org.jspecify.annotations.NullMarked;
