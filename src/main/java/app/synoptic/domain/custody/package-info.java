/// What proves that something is as it was: hashes of texts and captures, where a chain of changes stood, and how these are written down.
@NullMarked
package app.synoptic.domain.custody;

import org.jspecify.annotations.NullMarked;
