/// What the formats share that are XML in a zip: writing XML that is well-formed whatever the words are, and zips that are the same
/// bytes for the same content.
///
/// Must not live here: what a format says.
@NullMarked
package app.synoptic.exchange.packing;

import org.jspecify.annotations.NullMarked;
