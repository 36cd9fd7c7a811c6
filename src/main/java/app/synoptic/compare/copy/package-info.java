/// Which texts share so many runs of words that one may have been taken from the other.
///
/// Lives here: pure functions over texts, whose results are proposals. Must not live here: what follows from a
/// derivation once somebody has accepted it, which is `origin`'s.
@NullMarked
package app.synoptic.compare.copy;

import org.jspecify.annotations.NullMarked;
