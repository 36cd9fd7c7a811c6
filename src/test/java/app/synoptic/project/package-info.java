/// Tests of the project itself: what stands in its documents, and what each tier of its tests may use.
@NullMarked
package app.synoptic.project;

import org.jspecify.annotations.NullMarked;
