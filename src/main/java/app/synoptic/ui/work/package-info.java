/// Work that must not hold up the window: the jobs, and what loads and changes a dossier through them.
///
/// Lives here: the threads, and tasks over the store. Must not live here: controls.
@NullMarked
package app.synoptic.ui.work;

import org.jspecify.annotations.NullMarked;
