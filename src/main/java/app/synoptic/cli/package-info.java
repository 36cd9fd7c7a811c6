/// The headless commands: what is typed becomes work, its results go to standard output, messages to standard error.
///
/// Lives here: arguments, printing, exit codes. Must not live here: JavaFX, and anything a window would need too.
@NullMarked
package app.synoptic.cli;

import org.jspecify.annotations.NullMarked;
