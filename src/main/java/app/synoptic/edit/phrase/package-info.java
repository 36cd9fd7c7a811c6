/// Dates and numbers as a person types them.
///
/// Lives here: the reading of such words. Must not live here: who types them, and what a change does with them.
@NullMarked
package app.synoptic.edit.phrase;

import org.jspecify.annotations.NullMarked;
