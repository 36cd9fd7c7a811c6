/// Notes as they are written, in Markdown (CommonMark), and the addresses in them.
///
/// Lives here: what is read in them, the same for whoever shows them. Must not live here: how they are shown.
@NullMarked
package app.synoptic.text.markdown;

import org.jspecify.annotations.NullMarked;
