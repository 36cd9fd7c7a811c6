package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Match;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.SilenceWords;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceTestimony;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a pane says, and what is said beside a name, about a source's testimony, where the lit words do not say it.
///
/// @param answer what the source answers, for the pane; empty where no question is looked at, or nothing is answered
/// @param remark a sentence; empty where nothing needs saying
/// @param brief  a few words beside the name
/// @param alarm  whether something is not as it was cited
record TestimonyRemarks(String answer, String remark, String brief, boolean alarm) {

    static final TestimonyRemarks NOTHING = new TestimonyRemarks("", "", "", false);

    /// @param answer what the source answers to the question that is looked at, in words; empty while an event is
    static TestimonyRemarks of(SourceTestimony testimony, Source source, Optional<String> answer, OpenDossier open) {
        boolean asked = answer.isPresent();
        return switch (testimony) {
            case SourceTestimony.Said said -> new TestimonyRemarks(answer.map(words -> Messages.get("sources.answer", words)).orElse(""),
                    doubts(said.doubts()), Messages.get("sources.rail.passages", said.passages().size()), !said.doubts().isEmpty());
            case SourceTestimony.Unfound unfound when unfound.read() -> new TestimonyRemarks("", Messages.get(asked ? "sources.unfound.lost.answer" : "sources.unfound.lost"),
                    Messages.get("sources.rail.lost"), true);
            case SourceTestimony.Unfound _ -> new TestimonyRemarks("", Messages.get(asked ? "sources.unfound.not-read.answer" : "sources.unfound.not-read"),
                    Messages.get("word.silence.not-read"), false);
            case SourceTestimony.Silent silent -> new TestimonyRemarks("", SilenceWords.of(silent.silence(), source, asked, open), EnumWords.of(silent.silence()), false);
        };
    }

    /// What a pane says above its text; empty where nothing needs saying.
    String line() {
        return Stream.of(answer, remark).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String doubts(List<Finding> doubts) {
        if (doubts.isEmpty()) {
            return "";
        }
        return Messages.get("sources.doubts", count(doubts, Match.CHANGED), count(doubts, Match.AMBIGUOUS),
                count(doubts, Match.LOST)).strip();
    }

    private static long count(List<Finding> doubts, Match match) {
        return doubts.stream().filter(finding -> finding.match() == match).count();
    }
}
