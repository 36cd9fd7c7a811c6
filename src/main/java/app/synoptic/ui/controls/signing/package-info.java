/// Signatures on the screen: whether something is signed, and what a signature says.
@NullMarked
package app.synoptic.ui.controls.signing;

import org.jspecify.annotations.NullMarked;
