/// Examines a store.
///
/// Lives here: what must be true of a store that is whole. Must not live here: anything that mends one.
@NullMarked
package app.synoptic.store.h2.check;

import org.jspecify.annotations.NullMarked;
