/// What a report says: its sentences, dates, values, verdicts and citations in words.
///
/// Lives here: words for values of the domain. Must not live here: how they are laid out.
@NullMarked
package app.synoptic.report.words;

import org.jspecify.annotations.NullMarked;
