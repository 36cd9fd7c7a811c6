/// What is exported, whatever the format: the events chosen, what every source says of them, and the passages that support it.
///
/// Lives here: values that every format draws from, and what a format says of itself. Must not live here: any one format.
@NullMarked
package app.synoptic.exchange.content;

import org.jspecify.annotations.NullMarked;
