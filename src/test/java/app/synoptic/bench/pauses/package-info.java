/// How long the FX thread lets a person wait, and how the program is started as it is shipped.
@NullMarked
package app.synoptic.bench.pauses;

import org.jspecify.annotations.NullMarked;
