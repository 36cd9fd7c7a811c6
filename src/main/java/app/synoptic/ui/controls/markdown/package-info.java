/// Notes as they are read: what a researcher wrote in Markdown, as runs of words with their weight, slope and address.
/// Pure; controls make nodes of them.
@NullMarked
package app.synoptic.ui.controls.markdown;

import org.jspecify.annotations.NullMarked;
