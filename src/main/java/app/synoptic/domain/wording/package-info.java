/// Texts as values: their characters, regions and passages, and how a passage is found again.
///
/// Lives here: what a text is. Must not live here: how texts are read or searched, which is `text` and `anchor`.
@NullMarked
package app.synoptic.domain.wording;

import org.jspecify.annotations.NullMarked;
