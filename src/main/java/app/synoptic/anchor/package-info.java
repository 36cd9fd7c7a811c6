/// From selectors to passages and back: the keyed fingerprint, the recognition of a source, and the five outcomes.
///
/// Lives here: pure functions over texts. Must not live here: files, JSON, SQL, anything that guesses.
@NullMarked
package app.synoptic.anchor;

import org.jspecify.annotations.NullMarked;
