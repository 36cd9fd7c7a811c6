/// Texts that readers made of captures, as files carry them: with the reader's name, the words, their blocks and what the capture says.
///
/// Lives here: the shape of that JSON, both ways. Must not live here: reading captures (`read`), and what is kept of them (`store`).
@NullMarked
package app.synoptic.dossier.reading;

import org.jspecify.annotations.NullMarked;
