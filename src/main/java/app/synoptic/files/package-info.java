/// How files of the program's own are kept, whoever keeps them: for their owner alone, and replaced whole.
///
/// Must not live here: what is in them, and where they lie.
@NullMarked
package app.synoptic.files;

import org.jspecify.annotations.NullMarked;
