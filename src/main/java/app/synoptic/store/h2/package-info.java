/// The library in one H2 file.
///
/// Lives here: the library and how its commands are done; below it, everything that touches `java.sql` or H2. Must not
/// live here: rules of the domain, and anything another package may call but [H2Library].
@NullMarked
package app.synoptic.store.h2;

import org.jspecify.annotations.NullMarked;
