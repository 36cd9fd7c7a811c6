/// Sessions as JSON files.
///
/// Lives here: reading and writing them. Must not live here: the dossier they are over, or how they are kept.
@NullMarked
package app.synoptic.dossier.session;

import org.jspecify.annotations.NullMarked;
