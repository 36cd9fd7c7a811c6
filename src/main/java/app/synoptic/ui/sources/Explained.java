package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Match;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.state.Testimony;
import java.util.List;

/// What a pane or a rail says about a source's testimony, where the lit words do not say it.
///
/// @param line  a sentence for the pane; empty where nothing needs saying
/// @param brief a few words for the rail
/// @param alarm whether something is not as it was cited
record Explained(String line, String brief, boolean alarm) {

    static Explained of(Testimony testimony, Source source) {
        return switch (testimony) {
            case Testimony.Said said -> new Explained(doubts(said.doubts()),
                    Messages.get("sources.rail.passages", said.passages().size()), !said.doubts().isEmpty());
            case Testimony.Unfound unfound when unfound.read() -> new Explained(Messages.get("sources.unfound.lost"),
                    Messages.get("sources.rail.lost"), true);
            case Testimony.Unfound _ -> new Explained(Messages.get("sources.unfound.not-read"),
                    Messages.get("word.silence.not-read"), false);
            case Testimony.Silent silent -> new Explained(switch (silent.silence()) {
                case TOO_EARLY -> source.knows() == null ? Messages.get("sources.silence.too-early.undated")
                        : Messages.get("sources.silence.too-early", Dates.shortly(source.knows()));
                case NOT_READ -> Messages.get("sources.silence.not-read");
                case UNMENTIONED -> Messages.get("sources.silence.unmentioned");
                case NOT_APPLICABLE -> Messages.get("sources.silence.not-applicable");
            }, Words.of(silent.silence()), false);
        };
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
