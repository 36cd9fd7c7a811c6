/// What single things cost that measurements put together.
@NullMarked
package app.synoptic.bench.cost;

import org.jspecify.annotations.NullMarked;
