/// A researcher's key in the window.
///
/// Lives here: what is done with it, as jobs. Must not live here: how anything is signed.
@NullMarked
package app.synoptic.ui.work.signing;

import org.jspecify.annotations.NullMarked;
