/// How tests use a window: they run on the FX thread, act with a robot's mouse and keyboard, and look at the scene here and nowhere
/// else. Knows nothing of the house.
@NullMarked
package app.synoptic.screen;

import org.jspecify.annotations.NullMarked;
