/// Sources among many: by what they stand together and in which order, for every room that lists them.
@NullMarked
package app.synoptic.ui.controls.sources;

import org.jspecify.annotations.NullMarked;
