/// The chain of all that was done in a library: each link carries the hash of the one before.
///
/// Lives here: links, how they are written down to be hashed, what can be wrong with what a library keeps. Must not live here:
/// tables.
@NullMarked
package app.synoptic.store.chain;

import org.jspecify.annotations.NullMarked;
