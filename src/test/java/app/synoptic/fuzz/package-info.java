/// Hostile input: every reader of what somebody else may have made is given seeds of our own, changed in ways that nobody foresees. What a
/// reader is, and what it may answer, is in `target`; how it is tried, and within what bounds, here. `packaging/bench fuzz` runs it for as
/// long as one likes; [FuzzTest] runs what was found, and some hundred inputs for each reader.
@NullMarked
package app.synoptic.fuzz;

import org.jspecify.annotations.NullMarked;
