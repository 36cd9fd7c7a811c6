/// The readers that are tried, each with its seeds.
@NullMarked
package app.synoptic.fuzz.target;

import org.jspecify.annotations.NullMarked;
