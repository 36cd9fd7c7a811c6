/// The library: what is kept, in the words of the domain.
///
/// Lives here: the contract and its commands. Must not live here: SQL, which is in `store.h2`.
@NullMarked
package app.synoptic.store;

import org.jspecify.annotations.NullMarked;
