/// What the program is made of, against what is known to be wrong with it.
@NullMarked
package app.synoptic.supply;

import org.jspecify.annotations.NullMarked;
