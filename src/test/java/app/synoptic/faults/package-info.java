/// Disks that fail: under H2 and under every other writer of files, at a call that a test names.
///
/// Lives here: the file systems, and which call fails how. Must not live here: what must be true afterwards.
@NullMarked
package app.synoptic.faults;

import org.jspecify.annotations.NullMarked;
