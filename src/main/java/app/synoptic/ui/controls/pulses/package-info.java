/// What is done bit by bit, so that the window answers between. Must not hold what is done: that comes from the rooms.
@NullMarked
package app.synoptic.ui.controls.pulses;

import org.jspecify.annotations.NullMarked;
