package app.synoptic.ui.controls.proposals;

import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposedDate;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.state.inbox.ProposedWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is proposed of words, in a few lines: what it would be called, when it was, and how that is reckoned.
public final class ProposedHint {

    private ProposedHint() {}

    /// Of the words at an offset of their text; empty where nothing is proposed of them.
    public static Optional<String> at(List<ProposedWords> words, int offset) {
        String lines = words.stream().filter(one -> one.place().contains(offset)).map(one -> of(one.proposal())).filter(line -> !line.isEmpty()).distinct().collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static String of(Proposal proposal) {
        Happening happening = switch (proposal) {
            case Proposal.NewEvent own -> own.happening();
            case Proposal.Testimony own -> own.happening();
            case Proposal.Reading _, Proposal.Date _, Proposal.Duplicate _, Proposal.NewQuestion _ -> null;
        };
        ProposedDate date = proposal instanceof Proposal.Date own ? own.date() : happening == null ? null : happening.date();
        return Stream.of(happening == null ? "" : Messages.get("inbox.hint", happening.label()), date(date)).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String date(@Nullable ProposedDate date) {
        if (date == null) {
            return "";
        }
        String day = date.part() == null ? DateLabels.fully(date.date()) : Messages.get("inbox.day.part", DateLabels.fully(date.date()), EnumWords.of(date.part()));
        return Messages.get("inbox.because", day, ReckoningWords.of(date.because()));
    }
}
