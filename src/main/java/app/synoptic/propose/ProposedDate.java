package app.synoptic.propose;

import app.synoptic.domain.Dating;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.wording.Passage;
import org.jspecify.annotations.Nullable;

/// A date as a text gives it.
///
/// @param date    what it comes to
/// @param words   where it is said; null where it follows from what stands around
/// @param because how it was reckoned, in plain English
public record ProposedDate(Edtf date, @Nullable PartOfDay part, Dating dating, @Nullable Passage words, String because) {}
