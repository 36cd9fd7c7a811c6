/// One question: how the sources answer it, drawn on a common scale, set word against word, and read in context.
/// What is drawn is computed without controls.
@NullMarked
package app.synoptic.ui.sources.question;

import org.jspecify.annotations.NullMarked;
