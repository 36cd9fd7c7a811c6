/// Where the program keeps its things on this machine: the user's data folder, and the log in it.
///
/// Lives here: folders and logging. Must not live here: what is kept in them.
@NullMarked
package app.synoptic.home;

import org.jspecify.annotations.NullMarked;
