package app.synoptic.drafts;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.Problems;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.draft.ProposalDraft.Sort;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.propose.event.HappeningStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads one draft of a file. Names that are not known here are passed over: programs write more than is asked of them.
final class DraftReader {

    private static final int LONGEST = 1000;
    private static final int LONGEST_QUOTE = 10_000;
    private static final String UNSEEN = "[\\p{Cc}\\x{200B}\\x{200E}\\x{200F}\\x{061C}\\x{2028}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}]+";
    private static final double HALF = 0.5;
    /// What sort of happening it is where the draft does not say.
    private static final Kind SOME = new Kind("event");

    private final String by;

    DraftReader(String by) {
        this.by = by;
    }

    /// Nothing where it is no draft; then `problems` say why.
    Optional<ProposalDraft> read(String place, JsonNode node, Problems problems) {
        Fields fields = new Fields(place, node, problems);
        SourceId source = fields.optional("source", SourceId::new);
        List<Quote> quotes = fields.objects("passages", true, "passage", passage -> quote(passage, problems));
        EventId event = fields.optional("event", EventId::new);
        Sort sort = fields.optional("kind", DraftReader::sort);
        Sort known = sort == null ? Sort.EVENT : sort;
        String label = fields.optional("label", DraftReader::line);
        String date = fields.optional("date", DraftReader::line);
        HappeningStatus standing = fields.optional("status", term -> EnumTerms.parse(HappeningStatus.class, term));
        Kind kind = fields.optional("eventKind", Kind::new);
        List<String> actors = fields.texts("actors", DraftReader::line);
        List<String> places = fields.texts("places", DraftReader::line);
        String saidBy = fields.optional("saidBy", DraftReader::line);
        BigDecimal score = fields.number("score");
        String maker = fields.optional("by", DraftReader::line);
        String because = fields.optional("because", DraftReader::line);
        List<String> tags = fields.texts("tags", DraftReader::line);
        Boolean annotated = fields.flag("annotated");
        Integer change = fields.integer("change");
        fields.require("source");
        if (node.isObject() && known != Sort.DATE && (label == null || label.isBlank())) {
            problems.add(place, "“label” is missing");
        }
        if (node.isObject() && quotes.isEmpty() && problems.none()) {
            problems.add(place, "“passages” holds none");
        }
        if (!problems.none() || source == null) {
            return Optional.empty();
        }
        try {
            ProposalDraft draft = new ProposalDraft(place, known, source, quotes, label == null ? "" : label, blank(date), standing == null ? HappeningStatus.HAPPENED : standing,
                    kind == null ? SOME : kind, filled(actors), filled(places), blank(saidBy), event, score == null ? HALF : score.doubleValue(),
                    maker == null || maker.isBlank() ? by : maker, blank(because), filled(tags), annotated != null && annotated);
            return Optional.of(change == null ? draft : draft.broughtBy(change));
        } catch (IllegalArgumentException e) {
            problems.add(place, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Quote> quote(Fields fields, Problems problems) {
        String words = fields.optional("quote", quote -> atMost(LONGEST_QUOTE, quote));
        fields.require("quote");
        Integer start = fields.integer("start");
        Integer end = fields.integer("end");
        return words == null || !problems.none() ? Optional.empty() : Optional.of(new Quote(words, start, start == null ? null : end));
    }

    private static Sort sort(String word) {
        return switch (word) {
            case "event" -> Sort.EVENT;
            case "testimony" -> Sort.TESTIMONY;
            case "date" -> Sort.DATE;
            case "reading", "duplicate", "question" -> throw new IllegalArgumentException("“%s” is not taken from elsewhere yet".formatted(word));
            default -> throw new IllegalArgumentException("“%s” is none of event, testimony, date".formatted(word));
        };
    }

    /// One line of what can be seen.
    private static String line(String text) {
        return atMost(LONGEST, text.replaceAll("\\s+", " ").replaceAll(UNSEEN, "").strip());
    }

    private static String atMost(int longest, String text) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("it is longer than %,d characters".formatted(longest));
        }
        return text;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<String> filled(List<String> names) {
        return names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }
}
