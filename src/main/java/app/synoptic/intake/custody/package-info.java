/// What proves the texts of a library: said of them in files that leave it, and made again from their own files.
@NullMarked
package app.synoptic.intake.custody;

import org.jspecify.annotations.NullMarked;
