/// Drafts of proposals from other programs, as JSON: read from whatever file somebody gives, and kept beside the library.
///
/// Lives here: the shape of that JSON and the files that hold it. Must not live here: which drafts are believed (`propose.draft`).
@NullMarked
package app.synoptic.drafts;

import org.jspecify.annotations.NullMarked;
