/// How far the source of a pane was read: shown, said, and asked at the end of its text.
@NullMarked
package app.synoptic.ui.sources.progress;

import org.jspecify.annotations.NullMarked;
