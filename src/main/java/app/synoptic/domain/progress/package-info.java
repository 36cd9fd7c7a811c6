/// How far sources were read.
@NullMarked
package app.synoptic.domain.progress;

import org.jspecify.annotations.NullMarked;
