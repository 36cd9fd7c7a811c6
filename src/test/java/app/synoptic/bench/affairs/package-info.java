/// Affairs grown to size for measurements: they do not ship.
@NullMarked
package app.synoptic.bench.affairs;

import org.jspecify.annotations.NullMarked;
