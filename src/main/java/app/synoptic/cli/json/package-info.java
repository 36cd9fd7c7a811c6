/// The lines of JSON that commands print for each file.
///
/// Lives here: names and order of what is printed. Must not live here: options, messages, reading of files.
@NullMarked
package app.synoptic.cli.json;

import org.jspecify.annotations.NullMarked;
