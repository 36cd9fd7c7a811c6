/// What is seen of a bibliography before it is taken in.
///
/// Lives here: its items, which sources they are, and the choice between what both say. Must not live here: reading bibliographies,
/// which is `ui.work.bibliography`.
@NullMarked
package app.synoptic.ui.bibliography;

import org.jspecify.annotations.NullMarked;
