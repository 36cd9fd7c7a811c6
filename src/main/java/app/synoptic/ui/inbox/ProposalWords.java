package app.synoptic.ui.inbox;

import app.synoptic.domain.Event;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.HappeningStatus;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.ValueWords;
import app.synoptic.ui.controls.proposals.ReckoningWords;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Proposals in words of the screen.
public final class ProposalWords {

    /// More sources are counted, not named.
    private static final int FEW = 3;

    private ProposalWords() {}

    /// What it would be called.
    public static String title(Cluster cluster, OpenDossier open) {
        return switch (cluster.lead()) {
            case Proposal.NewEvent own -> own.happening().label();
            case Proposal.Testimony own -> open.event(own.event()).map(Event::label).orElse(own.happening().label());
            case Proposal.Reading own -> open.question(own.question()).map(question -> Messages.get("inbox.reading", question.question(),
                    ValueWords.of(own.value(), question.unit(), open))).orElse("");
            case Proposal.Date own -> open.event(own.event()).map(Event::label).orElse("");
            case Proposal.NewQuestion own -> Messages.get("inbox.question", own.unit(), open.event(own.event()).map(Event::label).orElse(""));
            case Proposal.Duplicate own -> Messages.get("inbox.duplicate.of", open.event(own.event()).map(Event::label).orElse(""), open.event(own.other()).map(Event::label).orElse(""));
        };
    }

    /// What sort of proposal it is, in a word.
    static String sort(Proposal proposal) {
        return Messages.get(switch (proposal) {
            case Proposal.NewEvent _ -> "inbox.sort.event";
            case Proposal.Testimony _ -> "inbox.sort.testimony";
            case Proposal.Reading _ -> "inbox.sort.reading";
            case Proposal.Date _ -> "inbox.sort.date";
            case Proposal.Duplicate _ -> "inbox.sort.duplicate";
            case Proposal.NewQuestion _ -> "inbox.sort.question";
        });
    }

    /// When, shortly; empty where that is not told.
    static String date(Cluster cluster, OpenDossier open) {
        return cluster.date().map(date -> day(date, open)).orElse("");
    }

    private static String day(ProposedDate date, OpenDossier open) {
        PartOfDay part = date.part();
        String day = DateLabels.shortly(date.date(), open);
        return part == null ? day : Messages.get("inbox.day.part", day, EnumWords.of(part));
    }

    /// Who tells it.
    static String tellers(Cluster cluster, OpenDossier open) {
        return cluster.sources().size() == 1 ? Publishers.of(open.dossier(), cluster.sources().getFirst())
                : Messages.get("inbox.told", cluster.sources().size(), open.dossier().sources().size());
    }

    /// All that is known of it besides, each on a line of its own.
    static List<String> lines(Cluster cluster, OpenDossier open) {
        List<String> lines = new ArrayList<>();
        cluster.date().ifPresent(date -> lines.add(Messages.get("inbox.because", day(date, open), ReckoningWords.of(date.because()))));
        // A new event that a source denies is called by the denial itself, which the source affirms.
        cluster.happening().ifPresent(happening -> add(happening, cluster.lead() instanceof Proposal.NewEvent, lines));
        if (cluster.lead() instanceof Proposal.NewQuestion own) {
            own.answers().forEach(answer -> lines.add(Messages.get("inbox.answer", Publishers.of(open.dossier(), answer.source()), ValueWords.of(answer.value(), own.unit(), open))));
        }
        if (cluster.lead() instanceof Proposal.Duplicate own) {
            Stream.of(own.event(), own.other()).flatMap(id -> open.event(id).stream()).forEach(event -> lines.add(each(event, open)));
        }
        if (cluster.lead() instanceof Proposal.NewEvent own && own.resembles() != null) {
            open.event(own.resembles()).ifPresent(near -> lines.add(Messages.get("inbox.resembles", near.label(), DateLabels.shortly(near.date(), open))));
        }
        lines.add(Messages.get("inbox.by", cluster.lead().ground().by(), why(cluster.lead().ground().why()), score(cluster.lead().ground().score())));
        return lines;
    }

    /// An event that may be another: when it was, and who tells it.
    private static String each(Event event, OpenDossier open) {
        List<String> tellers = event.attestations().stream().map(one -> Publishers.of(open.dossier(), one.source())).distinct().toList();
        String names = tellers.size() > FEW ? Messages.get("inbox.told", tellers.size(), open.dossier().sources().size()) : String.join(", ", tellers);
        return Messages.get("inbox.duplicate.each", event.label(), DateLabels.shortly(event.date(), open), names);
    }

    private static void add(Happening happening, boolean denied, List<String> lines) {
        if (happening.standing() != HappeningStatus.HAPPENED && !(denied && happening.standing() == HappeningStatus.DENIED)) {
            lines.add(Messages.get("inbox.standing." + happening.standing().name().toLowerCase(Locale.ROOT)));
        }
        if (happening.pronoun()) {
            lines.add(Messages.get("inbox.pronoun", happening.label().split(" ", 2)[0]));
        }
        said(happening.saidBy()).ifPresent(lines::add);
        List<String> names = new ArrayList<>(happening.actors());
        names.addAll(happening.places());
        if (!names.isEmpty()) {
            lines.add(String.join(" · ", names));
        }
    }

    private static Optional<String> said(@Nullable String by) {
        return by == null || by.isBlank() ? Optional.empty() : Optional.of(Messages.get("inbox.said", by));
    }

    /// Why it is proposed.
    public static String why(Why why) {
        return switch (why) {
            case Why.Reports(String trigger) -> Messages.get("inbox.why.reports", trigger);
            case Why.Says(String cue) -> Messages.get("inbox.why.says", cue);
            case Why.Resembles(double presence) -> Messages.get("inbox.why.resembles", score(presence));
            case Why.Counts(String what) -> Messages.get("inbox.why.counts", what);
            case Why.Alike(double likelihood, boolean shared) -> Messages.get(shared ? "inbox.why.shared" : "inbox.why.alike", score(likelihood));
            case Why.Marked() -> Messages.get("inbox.why.marked");
            case Why.Told(String reason) -> reason;
        };
    }

    static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
