/// The page a text was read from, with the lit words on it.
///
/// Lives here: how a page is shown and words are marked on it. Must not live here: how its file is read (`read`).
@NullMarked
package app.synoptic.ui.sources.page;

import org.jspecify.annotations.NullMarked;
