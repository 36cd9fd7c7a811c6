package app.synoptic.exchange.content;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfEdge;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.exchange.content.Loss.What;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Gathers what a format has no place for. Of what there is nothing of, nothing is lost.
public final class Losses {

    private final ExportContent content;
    private final List<Loss> losses = new ArrayList<>();

    public Losses(ExportContent content) {
        this.content = content;
    }

    /// Whether a date is a day, a moment without an offset or a stretch between two days, and nothing is said against it.
    public static boolean plain(Edtf date) {
        if (date.approximate() || date.uncertain()) {
            return false;
        }
        return switch (date) {
            case EdtfMoment moment -> moment.offset().isEmpty();
            case EdtfDate day -> plainDay(day);
            case EdtfInterval stretch -> stretch.startEdge().kind() == EdtfEdge.Kind.DATED && stretch.endEdge().kind() == EdtfEdge.Kind.DATED
                    && stretch.start() instanceof EdtfDate from && stretch.end() instanceof EdtfDate to && plainDay(from) && plainDay(to);
        };
    }

    private static boolean plainDay(EdtfDate date) {
        return date.day() != null && !date.unspecified();
    }

    /// Something that is lost `count` times.
    public Losses add(What what, long count, String field) {
        if (count > 0) {
            losses.add(new Loss(what, (int) count, field));
        }
        return this;
    }

    /// Dates that are not plain, and that sources date events otherwise.
    public Losses dates(String doubt, String own) {
        return dates(Losses::plain, doubt, own);
    }

    /// The same for a format that has a place for more dates than plain ones.
    ///
    /// @param held tells whether the format has a place for a date
    public Losses dates(Predicate<Edtf> held, String doubt, String own) {
        add(What.DATE_DOUBT, content.events().stream().filter(event -> !held.test(event.date())).count(), doubt);
        return add(What.OWN_DATES, content.events().stream().filter(Losses::datedOtherwise).count(), own);
    }

    private static boolean datedOtherwise(Event event) {
        return event.attestations().stream().map(Attestation::date).anyMatch(date -> date != null && !date.equals(event.date()));
    }

    public Losses contradictions(String field) {
        return add(What.CONTRADICTIONS, content.events().stream().filter(event -> content.analysis().agreement(event).contested()).count(), field);
    }

    public Losses silences(String field) {
        return add(What.SILENCES, content.analysis().silences(content.events()).values().stream().filter(kinds -> !kinds.isEmpty()).count(), field);
    }

    public Losses questions(String field) {
        return add(What.QUESTIONS, content.questions().size(), field);
    }

    public Losses events(String field) {
        return add(What.EVENTS, content.events().size(), field);
    }

    public Losses passages(String field) {
        return add(What.PASSAGES, content.topics().stream().flatMap(topic -> topic.testimonies().stream())
                .mapToLong(own -> content.input().catalogue().of(own.id()).size()).sum(), field);
    }

    public List<Loss> all() {
        return List.copyOf(losses);
    }
}
