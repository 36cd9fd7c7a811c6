/// A shallow reading of sentences: their words with what each may be, from lists of a language and the looks of a word.
///
/// Lives here: word lists, tagging, groups of words that name somebody or something. Pure. Must not live here: what is
/// proposed from it.
@NullMarked
package app.synoptic.propose.sentence;

import org.jspecify.annotations.NullMarked;
