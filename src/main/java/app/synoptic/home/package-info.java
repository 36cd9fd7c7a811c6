/// Where the program keeps its things on this machine: the user's data folder, the log in it, and the
/// door by which a second start finds the window that is open on it.
///
/// Lives here: folders, logging, the door. Must not live here: what is kept in them.
@NullMarked
package app.synoptic.home;

import org.jspecify.annotations.NullMarked;
