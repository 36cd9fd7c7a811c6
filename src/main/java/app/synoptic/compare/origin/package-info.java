/// Which sources speak independently of each other, and which go back to one origin.
///
/// Lives here: pure functions over what sources say of their own origin. Must not live here: guesses from wording, which
/// are `copy`'s, and are only proposed.
@NullMarked
package app.synoptic.compare.origin;

import org.jspecify.annotations.NullMarked;
