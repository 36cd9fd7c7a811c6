/// The sentences of exports: what was written, and what a format cannot hold.
@NullMarked
package app.synoptic.exchange.words;

import org.jspecify.annotations.NullMarked;
