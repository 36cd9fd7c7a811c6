/// Tables of events in the window, as jobs.
///
/// Lives here: looking tables through, trying out what their columns mean, taking them in. Must not live here: what is seen of it.
@NullMarked
package app.synoptic.ui.work.tables;

import org.jspecify.annotations.NullMarked;
