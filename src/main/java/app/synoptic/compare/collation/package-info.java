/// Wordings set side by side, word by word.
///
/// Lives here: the words of readings and their alignment; pure functions over texts and findings.
/// Must not live here: verdicts, which are the package's above.
@NullMarked
package app.synoptic.compare.collation;

import org.jspecify.annotations.NullMarked;
