/// Who said what in an article: quotations, indirect speech, “according to”, each with source, cue and content.
///
/// Lives here: the finding of attributions, in English, Russian and German. Pure. Must not live here: events, dates.
@NullMarked
package app.synoptic.propose.said;

import org.jspecify.annotations.NullMarked;
