/// The chain of all that was done, in its table.
///
/// Lives here: links being added, and what they say compared with what is kept. Must not live here: what is done.
@NullMarked
package app.synoptic.store.h2.chain;

import org.jspecify.annotations.NullMarked;
