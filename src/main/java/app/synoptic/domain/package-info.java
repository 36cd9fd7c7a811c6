/// The words of a dossier as values: sources, events, attestations, questions, readings. Dates are in `edtf`, texts and
/// passages in `wording`.
///
/// Lives here: records, enums and sealed types with the rules that make one valid by itself.
/// Must not live here: files, JSON, SQL, anything that needs more than `java.base` and PCollections.
@NullMarked
package app.synoptic.domain;

import org.jspecify.annotations.NullMarked;
