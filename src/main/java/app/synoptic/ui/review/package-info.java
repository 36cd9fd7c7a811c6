/// Evidence that is not word for word where it should be, to be judged.
///
/// Lives here: what a person is shown of it and decides. Must not live here: what a decision changes (`edit`).
@NullMarked
package app.synoptic.ui.review;

import org.jspecify.annotations.NullMarked;
