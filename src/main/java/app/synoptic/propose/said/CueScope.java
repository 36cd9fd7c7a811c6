package app.synoptic.propose.said;

/// What a cue governs within its sentence, by tokens; an empty range where there is none.
///
/// @param announces whether the cue ends the sentence with a colon, so that the content follows
/// @param past      the first token that the next cue may take
record CueScope(Saying.Manner manner, String lemma, int cueBegin, int cueEnd, int sourceBegin, int sourceEnd, int contentBegin,
             int contentEnd, boolean announces, int past) {}
