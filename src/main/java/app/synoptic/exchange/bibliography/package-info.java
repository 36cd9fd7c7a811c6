/// The sources as entries of a bibliography: CSL-JSON, BibTeX, RIS. What they say and where stands in the notes of each.
@NullMarked
package app.synoptic.exchange.bibliography;

import org.jspecify.annotations.NullMarked;
