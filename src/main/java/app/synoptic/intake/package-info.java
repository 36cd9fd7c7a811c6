/// A file becomes a text: read safely, decoded, recognised, its evidence found, and held by the library in one step.
///
/// Lives here: what happens between a file somebody gives and a command to the library; the dossier that ships.
/// Must not live here: how a passage is found (`anchor`), SQL, words on a screen beyond the sentence per file.
@NullMarked
package app.synoptic.intake;

import org.jspecify.annotations.NullMarked;
