/// Measures what keeping the library safe costs.
@NullMarked
package app.synoptic.bench.safety;

import org.jspecify.annotations.NullMarked;
