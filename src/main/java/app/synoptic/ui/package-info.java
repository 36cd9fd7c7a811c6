/// What every room of the window shares by name only: its messages.
///
/// Rooms below (`timeline`, `sources`, `events`, `inspector` …) know `state`, `work` and `controls`, never each other;
/// `shell` puts them together.
@NullMarked
package app.synoptic.ui;

import org.jspecify.annotations.NullMarked;
