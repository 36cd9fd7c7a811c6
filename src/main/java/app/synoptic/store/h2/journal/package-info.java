/// How rows are changed so that every change can be undone.
///
/// Lives here: the tables whose rows change, images of rows, the journal of them. Must not live here: what the rows mean.
@NullMarked
package app.synoptic.store.h2.journal;

import org.jspecify.annotations.NullMarked;
