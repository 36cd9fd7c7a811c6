/// A captured file of any format becomes a reading text: all its blocks, which of them are the article, and what the file says of it.
///
/// Lives here: what a reading is. The readers of the formats are in `read.format`, with what they share in `read.html`, `read.body`
/// and `read.metadata`. Must not live here: what is kept of a reading (`store`), and anything that fetches.
@NullMarked
package app.synoptic.read;

import org.jspecify.annotations.NullMarked;
