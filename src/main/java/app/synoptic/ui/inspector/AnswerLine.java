package app.synoptic.ui.inspector;

import app.synoptic.domain.Finding;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.controls.DatingWords;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one source says, or why it says nothing.
///
/// @param manner how it says so; empty where there is nothing to add
/// @param note   how that was read; empty where it is plain
/// @param came   how it came in, where it was proposed; empty otherwise
/// @param first  the first passage that says so in the text shown; null where there is none
/// @param wish   how it can be corrected
record AnswerLine(String who, String what, String manner, String note, String came, boolean silent, @Nullable Passage first, Wish wish) {

    static AnswerLine of(DatingWords words, @Nullable Passage first, Wish wish) {
        return new AnswerLine(words.publisher(), words.date(), words.manner(), words.note(), "", words.silent(), first, wish);
    }

    Optional<Passage> way() {
        return Optional.ofNullable(first);
    }

    /// The testimony it tells of; empty for a silence, or an answer.
    Optional<Subject> testimony() {
        return wish instanceof Wish.EditTestimony(var _, var testimony) ? Optional.of(new OfTestimony(testimony)) : Optional.empty();
    }

    /// The line as text.
    String plain() {
        return who + ": " + Stream.of(what, manner, note, came).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /// The first passage found for a testimony; null where none was.
    static @Nullable Passage firstPassage(List<Finding> findings, TestimonyId testimony) {
        return findings.stream().filter(finding -> finding.evidence().testimony().equals(testimony))
                .flatMap(finding -> finding.places().stream()).sorted().findFirst().orElse(null);
    }
}
