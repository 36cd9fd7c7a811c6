/// What servers of models are and do, in words of the screen. No nodes.
@NullMarked
package app.synoptic.ui.controls.model;

import org.jspecify.annotations.NullMarked;
