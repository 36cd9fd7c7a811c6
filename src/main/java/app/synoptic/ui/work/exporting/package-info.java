/// Writing affairs in the formats of other programs, as jobs.
///
/// Lives here: what is asked for, how far it is, what came of it. Must not live here: the formats, or a view of it.
@NullMarked
package app.synoptic.ui.work.exporting;

import org.jspecify.annotations.NullMarked;
