/// What a person wants done with words she has marked in a text, and how they travel from the text to where it is done.
/// What becomes of them is decided by those who own that place.
@NullMarked
package app.synoptic.ui.controls.passages;

import org.jspecify.annotations.NullMarked;
