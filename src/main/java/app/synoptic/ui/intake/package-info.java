/// What is seen of files that are taken in: how far it is, and what came of them.
///
/// Lives here: the panel that says so. Must not live here: taking files in, which is `ui.work`.
@NullMarked
package app.synoptic.ui.intake;

import org.jspecify.annotations.NullMarked;
