/// An affair as one page for a browser: its data, and what shows them, in a single file that needs no other.
///
/// Lives here: how the page is put together, and what a browser may load for it, which is nothing. What it knows of the affair
/// is in `data`; how it is shown is in `src/main/web`.
@NullMarked
package app.synoptic.exchange.page;

import org.jspecify.annotations.NullMarked;
