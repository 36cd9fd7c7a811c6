/// Dates in running text: where they stand, what they mean, and why.
///
/// Lives here: the way in, and what comes out of it. Pure: java.base, our text and domain. Must not live here: words of a user interface, files.
@NullMarked
package app.synoptic.temporal;

import org.jspecify.annotations.NullMarked;
