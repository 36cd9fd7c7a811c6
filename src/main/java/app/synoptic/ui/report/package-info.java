/// Asking for a report: on what, with what, how, and how it will look.
///
/// Lives here: the dialog and what is chosen in it. Must not live here: how a report is made, or where it is saved.
@NullMarked
package app.synoptic.ui.report;

import org.jspecify.annotations.NullMarked;
