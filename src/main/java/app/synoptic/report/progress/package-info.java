/// How far a report is that is being made, and whether it is still wanted.
///
/// Lives here: what is told and asked meanwhile. Must not live here: the making, or a view of it.
@NullMarked
package app.synoptic.report.progress;

import org.jspecify.annotations.NullMarked;
