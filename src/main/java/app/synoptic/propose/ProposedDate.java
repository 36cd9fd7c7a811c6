package app.synoptic.propose;

import app.synoptic.domain.Dating;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.wording.Passage;
import app.synoptic.temporal.because.Because;
import org.jspecify.annotations.Nullable;

/// A date as a text gives it.
///
/// @param date    what it comes to
/// @param words   where it is said; null where it stands in none of the passages
/// @param because how it was reckoned
public record ProposedDate(Edtf date, @Nullable PartOfDay part, Dating dating, @Nullable Passage words, Because because) {}
