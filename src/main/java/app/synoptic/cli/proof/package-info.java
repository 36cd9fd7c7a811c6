/// The commands that prove: `verify`, `key`, and what others need to sign.
///
/// Lives here: what is asked and printed. Must not live here: how anything is proven.
@NullMarked
package app.synoptic.cli.proof;

import org.jspecify.annotations.NullMarked;
