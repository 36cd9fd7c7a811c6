/// What is examined of a library and the place it lies in, what was found, what that means, and how it can be mended.
///
/// Lives here: the list of checks, each with its words in every language. Must not live here: how a part of a store is examined
/// (`store.h2.check`), and how findings are shown.
@NullMarked
package app.synoptic.health;

import org.jspecify.annotations.NullMarked;
