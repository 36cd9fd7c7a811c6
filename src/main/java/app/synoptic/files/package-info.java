/// How files are written, whoever writes them: whole or not at all, and the program's own for their owner alone.
///
/// Must not live here: what is in them, and where they lie.
@NullMarked
package app.synoptic.files;

import org.jspecify.annotations.NullMarked;
