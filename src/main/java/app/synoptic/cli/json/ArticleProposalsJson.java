package app.synoptic.cli.json;

import app.synoptic.propose.Article;
import app.synoptic.propose.Proposal;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import app.synoptic.temporal.because.BecauseWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Prints what is proposed for one text as one line of JSON. All names are always there, but `links` only where events were named; what is not known is null.
public final class ArticleProposalsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArticleProposalsJson() {}

    /// @param file  its name; offsets are in UTF-16 code units of `text`
    /// @param links the known events to look for, or null: then `links` is left out
    public static String of(String file, String text, Setting setting, List<Proposal> proposals, @Nullable LinkJson links) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", file);
        dates(node.putArray("dates"), file, text, TimeTagger.of(text, setting));
        ProposalJson.add(node.putArray("proposals"), file, text, proposals);
        if (links != null) {
            links.add(node.putArray("links"), text);
        }
        return MAPPER.writeValueAsString(node);
    }

    /// An article of a library with what is proposed for it.
    public record Proposed(Article article, List<Proposal> proposals) {}

    /// All proposals and dates of several articles as one object; texts are called by their ids.
    public static String of(List<Proposed> articles) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode proposals = node.putArray("proposals");
        ArrayNode dates = node.putArray("dates");
        for (Proposed proposed : articles) {
            Article article = proposed.article();
            ProposalJson.add(proposals, article.id().sha256(), article.text(), proposed.proposals());
            dates(dates, article.id().sha256(), article.text(), TimeTagger.of(article.text(), new Setting(article.published(), article.language())));
        }
        return MAPPER.writeValueAsString(node);
    }

    static void dates(ArrayNode dates, String file, String text, List<TimeExpression> expressions) {
        for (TimeExpression expression : expressions) {
            dates.addObject().put("text", file).put("start", expression.start()).put("end", expression.end()).put("quote", expression.words(text))
                    .put("edtf", expression.date() == null ? null : expression.date().toString())
                    .put("part", expression.part() == null ? null : expression.part().name().toLowerCase(Locale.ROOT))
                    .put("zone", expression.zone())
                    .put("kind", expression.kind().name().toLowerCase(Locale.ROOT))
                    .put("dating", expression.dating().name().toLowerCase(Locale.ROOT))
                    .put("because", BecauseWords.of(expression.because())).put("timex", expression.timex());
        }
    }

    /// How many proposals a line tells.
    public static int proposals(String line) {
        return MAPPER.readTree(line).get("proposals").size();
    }

    /// How many dates a line tells.
    public static int dates(String line) {
        return MAPPER.readTree(line).get("dates").size();
    }
}
