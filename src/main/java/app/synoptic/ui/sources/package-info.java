/// The sources side by side: one pane each, with the passages of the selected event lit.
///
/// Lives here: panes, rails, and what is lit where. Must not live here: how passages are found, which is `anchor`.
@NullMarked
package app.synoptic.ui.sources;

import org.jspecify.annotations.NullMarked;
