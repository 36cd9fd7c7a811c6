/// Finding words in a text.
///
/// Lives here: what was typed as a query, words folded so that they are found however they are spelled, the places a
/// query is met in a text or in the words of an event, and the snippets that show them. Must not live here: an index, and
/// how anything is shown.
@NullMarked
package app.synoptic.text.find;

import org.jspecify.annotations.NullMarked;
