/// Readings as JSON.
///
/// Lives here: the shape that `read --json` prints. Must not live here: what a reading is.
@NullMarked
package app.synoptic.read.json;

import org.jspecify.annotations.NullMarked;
