/// Reads files that are not to be trusted in another process, which has little memory and little time: of some formats a small file can
/// make its reader hang or take all memory.
///
/// Lives here: that process, the way to it, and what goes over that way. Must not live here: how any format is read.
@NullMarked
package app.synoptic.read.process;

import org.jspecify.annotations.NullMarked;
