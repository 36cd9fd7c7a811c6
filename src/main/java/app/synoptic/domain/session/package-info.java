/// A researcher's work over a dossier: what she chose, where she stood, what she wrote down.
///
/// Lives here: sessions as values. Must not live here: the dossier they are over, or how they are kept.
@NullMarked
package app.synoptic.domain.session;

import org.jspecify.annotations.NullMarked;
