/// Zip files of strangers.
///
/// Lives here: reading the directory of a zip and unpacking its entries within limits. Must not live here: what the
/// entries mean.
@NullMarked
package app.synoptic.export.zip;

import org.jspecify.annotations.NullMarked;
