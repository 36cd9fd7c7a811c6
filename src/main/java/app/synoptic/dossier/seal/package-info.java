/// Sealing: from quotations and ranges that an editor wrote to selectors that can be published.
///
/// Lives here: which of several ways to name a passage counts, and which key a source has. Must not live here: how a
/// selector is made or found, which is in `anchor`.
@NullMarked
package app.synoptic.dossier.seal;

import org.jspecify.annotations.NullMarked;
