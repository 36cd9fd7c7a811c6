/// Where the sources agree, differ, and are silent: computed from what they testify, never stored.
///
/// Lives here: pure functions from a dossier to verdicts and silences; every result is a value without words, which
/// views and commands put into words.
/// Must not live here: files, the store, anything on a screen, an editor's opinion of a source.
@NullMarked
package app.synoptic.compare;

import org.jspecify.annotations.NullMarked;
