/// Why a date in a text was read as it was: closed reasons with their parts, so that every language can say them.
@NullMarked
package app.synoptic.temporal.because;

import org.jspecify.annotations.NullMarked;
