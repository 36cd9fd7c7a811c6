/// All that the program does to files, each thing done while the disk fails at its first call, its second, and so on.
///
/// Lives here: what is done, and what must be true afterwards. Must not live here: how disks fail.
@NullMarked
package app.synoptic.faults.operation;

import org.jspecify.annotations.NullMarked;
