package app.synoptic.propose.draft;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.propose.Article;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.HappeningStatus;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A proposal as somebody else's program drafted it. Nothing of it is believed yet.
///
/// @param place   where it stands in what was read, for sentences about it
/// @param quotes  the words it rests on, the leading ones first; at least one
/// @param label   the happening in few words; blank only for a date
/// @param date    as the program has it, in EDTF if it knows how; null where it gives none
/// @param event   the event of the dossier that it is of; of a new event the one that may be the same
/// @param score   how sure, 0 to 1
/// @param by      the program, model or person that drafted it
/// @param because why, in the program's words; null where it does not say
/// @param tags    words that a new event is to be filed under
/// @param annotated whether a person marked the words, and no program: then it is good of a source that is read through, too
/// @param change  the number of the change that brought it: taken back, it waits no longer; null where none did
public record ProposalDraft(String place, Sort sort, SourceId source, List<Quote> quotes, String label, @Nullable String date, HappeningStatus standing, Kind kind,
                    List<String> actors, List<String> places, @Nullable String saidBy, @Nullable EventId event, double score, String by,
                    @Nullable String because, List<String> tags, boolean annotated, @Nullable Long change) {

    /// One that no change of the library brought.
    public ProposalDraft(String place, Sort sort, SourceId source, List<Quote> quotes, String label, @Nullable String date, HappeningStatus standing, Kind kind,
                         List<String> actors, List<String> places, @Nullable String saidBy, @Nullable EventId event, double score, String by, @Nullable String because,
                         List<String> tags, boolean annotated) {
        this(place, sort, source, quotes, label, date, standing, kind, actors, places, saidBy, event, score, by, because, tags, annotated, null);
    }

    /// What a program drafted, without tags.
    public ProposalDraft(String place, Sort sort, SourceId source, List<Quote> quotes, String label, @Nullable String date, HappeningStatus standing, Kind kind,
                         List<String> actors, List<String> places, @Nullable String saidBy, @Nullable EventId event, double score, String by, @Nullable String because) {
        this(place, sort, source, quotes, label, date, standing, kind, actors, places, saidBy, event, score, by, because, List.of(), false);
    }

    /// What may be drafted.
    public enum Sort { EVENT, TESTIMONY, DATE }

    /// Words that are said to stand in a text.
    ///
    /// @param start in UTF-16 code units; null where the program does not say
    /// @param end   behind the last; null with `start`
    public record Quote(String words, @Nullable Integer start, @Nullable Integer end) {}

    public ProposalDraft {
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        tags = List.copyOf(tags);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a proposal rests on words of a text");
        }
        if (label.isBlank() && sort != Sort.DATE) {
            throw new IllegalArgumentException("a happening has a label");
        }
        if (event == null && sort != Sort.EVENT) {
            throw new IllegalArgumentException("a testimony or date is of an event");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("a proposal has somebody who makes it");
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + score);
        }
    }

    /// What is proposed for an article, to be kept until it is decided on.
    public static ProposalDraft of(Proposal.NewEvent proposal, Article article) {
        Happening happening = proposal.happening();
        Ground ground = proposal.ground();
        List<Quote> quotes = ground.passages().stream().map(passage -> new Quote(article.text().substring(passage.start(), passage.end()), passage.start(), passage.end())).toList();
        ProposedDate date = happening.date();
        return new ProposalDraft("answer", Sort.EVENT, proposal.source(), quotes, happening.label(), date == null ? null : date.date().toString(), happening.standing(), happening.kind(),
                happening.actors(), happening.places(), happening.saidBy(), null, ground.score(), ground.by(), ground.why() instanceof Why.Told(var reason) && !reason.isBlank() ? reason : null);
    }

    /// The same, brought by a change.
    public ProposalDraft broughtBy(long number) {
        return new ProposalDraft(place, sort, source, quotes, label, date, standing, kind, actors, places, saidBy, event, score, by, because, tags, annotated, number);
    }

    /// Whether it waits: no change brought it, or one that is in force.
    ///
    /// @param inForce the numbers of the changes in force; asked for only where a change brought it
    public boolean waits(Supplier<Set<Long>> inForce) {
        return change == null || inForce.get().contains(change);
    }

    /// Whether both say the same, wherever they stand.
    public boolean same(ProposalDraft other) {
        return equals(new ProposalDraft(place, other.sort, other.source, other.quotes, other.label, other.date, other.standing, other.kind, other.actors, other.places,
                other.saidBy, other.event, other.score, other.by, other.because, other.tags, other.annotated, change));
    }
}
