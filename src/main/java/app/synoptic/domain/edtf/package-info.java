/// Dates as EDTF (ISO 8601-2) writes them: read, printed, bounded, compared, and said in words.
///
/// Lives here: dates and nothing that is dated. Must not live here: anything that needs more than `java.base`.
@NullMarked
package app.synoptic.domain.edtf;

import org.jspecify.annotations.NullMarked;
