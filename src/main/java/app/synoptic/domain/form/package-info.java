/// Forms in which values are written, named and hashed, the same for all.
///
/// Lives here: what needs no word of the domain. Must not live here: what is written or hashed.
@NullMarked
package app.synoptic.domain.form;

import org.jspecify.annotations.NullMarked;
