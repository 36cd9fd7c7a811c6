/// Apple's property lists, of which single values are looked up.
///
/// Lives here: both forms of such a list. Must not live here: what the values mean (`read.format`).
@NullMarked
package app.synoptic.read.plist;

import org.jspecify.annotations.NullMarked;
