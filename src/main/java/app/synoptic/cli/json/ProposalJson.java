package app.synoptic.cli.json;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Value;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Happening;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposedDate;
import app.synoptic.propose.Why;
import app.synoptic.temporal.because.BecauseWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Proposals as JSON. All names are always there; what is not known is null.
public final class ProposalJson {

    private ProposalJson() {}

    /// Adds the proposals of one article.
    ///
    /// @param name what its text is called in `passages`
    /// @param text the text, which their passages are of
    public static void add(ArrayNode into, String name, String text, List<Proposal> proposals) {
        proposals.forEach(proposal -> add(into.addObject(), name, text, proposal));
    }

    private static void add(ObjectNode node, String name, String text, Proposal proposal) {
        node.put("id", proposal.id().value()).put("kind", kind(proposal)).put("source", proposal.source().value());
        passages(node.putArray("passages"), name, text, proposal.ground());
        switch (proposal) {
            case Proposal.NewEvent(var _, var _, var happening, var resembles) -> happening(node, happening, resembles);
            case Proposal.Testimony(var _, var _, var happening, var event) -> happening(node, happening, event);
            case Proposal.Reading(var _, var _, var question, var value, var saidBy) -> {
                nothing(node, saidBy, null);
                node.put("question", question.value()).put("value", value(value));
            }
            case Proposal.Date(var _, var _, var event, var date) -> {
                nothing(node, null, event);
                date(node, date);
            }
            case Proposal.NewQuestion(var _, var _, var event, var unit, var answers) -> {
                nothing(node, null, event);
                ArrayNode given = node.put("unit", unit).putArray("answers");
                answers.forEach(answer -> given.addObject().put("source", answer.source().value()).put("text", answer.place().text().sha256()).put("start", answer.place().start())
                        .put("end", answer.place().end()).put("value", value(answer.value())).put("saidBy", answer.saidBy()));
            }
            case Proposal.Duplicate own -> {
                nothing(node, null, own.event());
                ArrayNode places = node.put("because", because(own.ground().why())).put("other", own.other().value()).put("otherSource", own.otherSource().value()).putArray("otherPassages");
                own.otherPlaces().forEach(place -> places.addObject().put("text", place.text().sha256()).put("start", place.start()).put("end", place.end()));
            }
        }
        node.put("score", Math.round(proposal.ground().score() * 1000) / 1000.0).put("by", proposal.ground().by());
    }

    /// Why two events may be one, in English as the reckoning of a date is.
    private static @Nullable String because(Why why) {
        return why instanceof Why.Alike(double likelihood, boolean shared)
                ? String.format(Locale.ROOT, shared ? "the same words testify to both (%.2f)" : "the words of both come near each other (%.2f)", likelihood) : null;
    }

    private static String kind(Proposal proposal) {
        return switch (proposal) {
            case Proposal.NewEvent _ -> "event";
            case Proposal.Testimony _ -> "testimony";
            case Proposal.Reading _ -> "reading";
            case Proposal.Date _ -> "date";
            case Proposal.Duplicate _ -> "duplicate";
            case Proposal.NewQuestion _ -> "question";
        };
    }

    private static void passages(ArrayNode into, String name, String text, Ground ground) {
        for (Passage passage : ground.passages()) {
            into.addObject().put("text", name).put("start", passage.start()).put("end", passage.end())
                    .put("quote", text.substring(passage.start(), passage.end()));
        }
    }

    private static void happening(ObjectNode node, Happening happening, @Nullable EventId event) {
        node.put("label", happening.label());
        date(node, happening.date());
        node.put("status", happening.standing().name().toLowerCase(Locale.ROOT)).put("eventKind", happening.kind().value());
        names(node.putArray("actors"), happening.actors());
        names(node.putArray("places"), happening.places());
        node.put("saidBy", happening.saidBy()).put("event", event == null ? null : event.value());
    }

    private static void nothing(ObjectNode node, @Nullable String saidBy, @Nullable EventId event) {
        node.putNull("label");
        date(node, null);
        node.putNull("status").putNull("eventKind");
        node.putArray("actors");
        node.putArray("places");
        node.put("saidBy", saidBy).put("event", event == null ? null : event.value());
    }

    private static void date(ObjectNode node, @Nullable ProposedDate date) {
        node.put("date", date == null ? null : date.date().toString())
                .put("part", date == null || date.part() == null ? null : date.part().name().toLowerCase(Locale.ROOT))
                .put("dating", date == null ? null : date.dating().name().toLowerCase(Locale.ROOT))
                .put("because", date == null ? null : BecauseWords.of(date.because()));
    }

    private static void names(ArrayNode into, List<String> names) {
        names.forEach(into::add);
    }

    private static @Nullable String value(Value value) {
        return switch (value) {
            case Value.Date(var date) -> date.toString();
            case Value.Number(var min, var max) -> (min == null ? "" : min) + ".." + (max == null ? "" : max);
            case Value.Names(var names, var _) -> String.join(", ", names);
            case Value.Choice(var choice) -> choice;
            case Value.Worded() -> null;
        };
    }
}
