/// Bibliographies in the window, as jobs.
///
/// Lives here: reading them, asking Zotero, taking items in. Must not live here: what is seen of it.
@NullMarked
package app.synoptic.ui.work.bibliography;

import org.jspecify.annotations.NullMarked;
