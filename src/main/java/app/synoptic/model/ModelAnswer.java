package app.synoptic.model;

import app.synoptic.domain.Kind;
import app.synoptic.domain.wording.Passage;
import app.synoptic.propose.Article;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Happening;
import app.synoptic.propose.KnownTestimony;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.Why;
import app.synoptic.propose.event.HappeningStatus;
import app.synoptic.propose.event.Report;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What is left of a model's answer when each item was held against the article.
///
/// @param proposals every one with words that stand in the article, and nowhere else in it, in the order of the article
/// @param discarded how many items were thrown away, and why
/// @param unnamed   how many names were left out of what was kept, because they do not stand beside the words quoted
public record ModelAnswer(List<Proposal.NewEvent> proposals, Map<Discarded, Integer> discarded, int unnamed) {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 120;
    private static final int MOST_ITEMS = 300;
    private static final int LONGEST_REASON = 300;
    private static final String PLAIN = "happening";
    /// How sure a happening is that the rules did not find.
    private static final double ALONE = 0.4;

    public ModelAnswer {
        proposals = List.copyOf(proposals);
        discarded = Map.copyOf(discarded);
    }

    /// How many items were thrown away.
    public int thrownAway() {
        return discarded.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Reads an answer.
    ///
    /// @param told  what the article's source testifies to already, and where
    /// @param where which server gave it
    /// @param model its name, which the proposals are by
    /// @throws ModelException if it is not the JSON that was asked for
    public static ModelAnswer of(Article article, List<KnownTestimony> told, ModelAddress where, String model, String answer) {
        JsonNode whole = new ChatJson(where).read(answer);
        JsonNode items = whole.path("happenings");
        if (!items.isArray() || whole.size() != 1) {
            throw new ModelException(ModelException.Reason.WRONG_JSON, where.toString(), "happenings");
        }
        Reading reading = new Reading(article, told, model);
        items.forEach(reading::take);
        return reading.answer();
    }

    private static final class Reading {

        private final Article article;
        private final List<KnownTestimony> told;
        private final String model;
        private final QuotableWords words;
        private final ArticleRules rules;
        private final List<Proposal.NewEvent> proposals = new ArrayList<>();
        private final Map<Discarded, Integer> discarded = new EnumMap<>(Discarded.class);
        private final Set<Passage> taken = new HashSet<>();
        private int items;
        private int unnamed;

        Reading(Article article, List<KnownTestimony> told, String model) {
            this.article = article;
            this.told = told;
            this.model = model;
            words = new QuotableWords(article);
            rules = new ArticleRules(article);
        }

        void take(JsonNode node) {
            items++;
            Optional<Item> item = items > MOST_ITEMS ? Optional.empty() : Item.of(node);
            Optional<Discarded> fault = items > MOST_ITEMS ? Optional.of(Discarded.TOO_MANY) : item.isEmpty() ? Optional.of(Discarded.MALFORMED) : fault(item.get());
            if (fault.isPresent()) {
                discarded.merge(fault.get(), 1, Integer::sum);
            } else {
                Proposal.NewEvent proposal = proposal(item.orElseThrow());
                taken.addAll(proposal.ground().passages());
                proposals.add(proposal);
            }
        }

        /// What speaks against an item: each of its quotations must stand in the article, in one place.
        private Optional<Discarded> fault(Item item) {
            for (String quote : item.quotes()) {
                List<Word> quoted = Words.of(quote);
                if (quoted.size() < FEWEST_WORDS || quoted.size() > MOST_WORDS) {
                    return Optional.of(Discarded.WRONG_LENGTH);
                }
                List<Passage> places = words.of(quoted);
                if (places.size() != 1) {
                    return Optional.of(places.isEmpty() ? Discarded.NOT_IN_TEXT : Discarded.AMBIGUOUS);
                }
                if (taken.contains(places.getFirst())) {
                    return Optional.of(Discarded.REPEATED);
                }
                if (told.stream().flatMap(own -> own.passages().stream()).anyMatch(places.getFirst()::overlaps)) {
                    return Optional.of(Discarded.TOLD);
                }
            }
            return Optional.empty();
        }

        private Proposal.NewEvent proposal(Item item) {
            List<Passage> passages = item.quotes().stream().map(quote -> words.of(Words.of(quote)).getFirst()).distinct().sorted(Comparator.comparingInt(Passage::start)).toList();
            List<String> quotes = passages.stream().map(passage -> article.text().substring(passage.start(), passage.end())).toList();
            Optional<Report> report = rules.report(passages);
            String label = PlainLabel.follows(item.label(), quotes) ? plain(item.label()) : PlainLabel.of(quotes.getFirst());
            HappeningStatus standing = report.map(Report::standing).filter(own -> own != HappeningStatus.HAPPENED).orElse(item.standing());
            List<String> saidBy = item.saidBy() == null ? List.of() : named(passages, List.of(item.saidBy()));
            Happening happening = new Happening(label, rules.date(passages, words), standing, new Kind(report.map(Report::kind).orElse(PLAIN)),
                    named(passages, item.actors()), named(passages, item.places()), saidBy.isEmpty() ? null : saidBy.getFirst());
            String reason = plain(item.why());
            Ground ground = new Ground(passages, quotes.stream().map(this::key).distinct().toList(), model,
                    new Why.Told(reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason), report.map(Report::score).orElse(ALONE));
            return new Proposal.NewEvent(article.source(), ground, happening, null);
        }

        /// On one line, without what steers or turns it.
        private static String plain(String words) {
            return words.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}]", "").strip();
        }

        /// Those of the names that stand beside the words quoted.
        private List<String> named(List<Passage> passages, List<String> names) {
            List<Optional<String>> found = names.stream().distinct().map(name -> words.beside(passages, name)).toList();
            unnamed += (int) found.stream().filter(Optional::isEmpty).count();
            return found.stream().flatMap(Optional::stream).distinct().toList();
        }

        private ProposalId key(String quote) {
            List<String> parts = new ArrayList<>(List.of(article.source().value()));
            Words.of(quote).forEach(word -> parts.add(word.form()));
            return ProposalId.of(parts);
        }

        ModelAnswer answer() {
            return new ModelAnswer(proposals.stream().sorted(Comparator.comparingInt(one -> one.ground().passages().getFirst().start())).toList(), discarded, unnamed);
        }
    }
}
