package app.synoptic.annotate;

import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import app.synoptic.annotate.file.ForeignAnnotation.Target;
import app.synoptic.annotate.file.ForeignAnnotation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.exchange.qda.ProjectGuids;
import app.synoptic.propose.HeldArticle;
import app.synoptic.propose.draft.DraftFault;
import app.synoptic.propose.draft.DraftOutcome;
import app.synoptic.propose.draft.ForeignProposals;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.draft.ProposalDraft.Sort;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.propose.event.HappeningStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the source whose words an annotation marks, and makes a draft of it: for the event it is filed under where the dossier has one of
/// that name, else for a new one. Only words that stand in a text held word for word are taken.
final class AnnotationPlacer {

    private static final app.synoptic.domain.Kind SOME = new app.synoptic.domain.Kind("event");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{1C}-\\x{1F}]+");
    private static final int LABEL = 120;
    private static final int QUOTED = 80;
    private static final int LONGEST = 1000;

    private final String file;
    private final Dossier dossier;
    private final Map<SourceId, HeldArticle> held;
    private final ForeignProposals proposals;
    private final Map<String, EventId> events = new HashMap<>();
    private final Set<String> questions;
    private final Map<String, List<SourceId>> addresses;
    /// The texts, with one blank for all white space that stands together: a search that is quick tells most of them apart.
    private final Map<SourceId, String> texts = new HashMap<>();

    /// @param file what the annotations stand in, for whoever reads who proposed
    AnnotationPlacer(String file, Dossier dossier, Map<SourceId, HeldArticle> held) {
        this.file = file;
        this.dossier = dossier;
        this.held = held;
        this.proposals = new ForeignProposals(dossier, held);
        ProjectGuids guids = new ProjectGuids(dossier.id());
        for (Event event : dossier.events()) {
            events.putIfAbsent(plain(event.label()), event.id());
            events.put(event.id().value(), event.id());
            events.put(guids.of("event", event.id().value()), event.id());
        }
        questions = dossier.questions().stream().map(question -> guids.of("question", question.id().value())).collect(Collectors.toSet());
        addresses = dossier.sources().stream().filter(source -> source.url() != null).collect(Collectors.groupingBy(source -> PageAddress.of(Objects.requireNonNull(source.url())),
                Collectors.mapping(Source::id, Collectors.toList())));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    Placement place(ForeignAnnotation annotation) {
        TextQuoteSelector quote = annotation.quote();
        if (annotation.kind() != Kind.HIGHLIGHT || quote == null) {
            return new Placement.Left(annotation, LeftReason.of(annotation.kind()), null);
        }
        if (annotation.event() != null && questions.contains(annotation.event())) {
            return new Placement.Left(annotation, LeftReason.ANSWER, null);
        }
        List<SourceId> named = named(annotation.target());
        if (!named.isEmpty()) {
            Placement first = null;
            for (SourceId source : named) {
                Placement placed = place(annotation, quote, source);
                if (placed instanceof Placement.Placed) {
                    return placed;
                }
                first = first == null ? placed : first;
            }
            return Objects.requireNonNull(first);
        }
        String words = spaced(quote.exact()).strip();
        List<Placement> all = held.keySet().stream().filter(source -> texts.computeIfAbsent(source, this::spaced).contains(words)).map(source -> place(annotation, quote, source))
                .filter(placed -> !(placed instanceof Placement.Left(var _, var reason, var _)) || reason != LeftReason.NOT_THERE).toList();
        return all.size() == 1 ? all.getFirst() : new Placement.Left(annotation, all.isEmpty() ? LeftReason.NOWHERE : LeftReason.SEVERAL_SOURCES, null);
    }

    private String spaced(SourceId source) {
        return spaced(Objects.requireNonNull(held.get(source)).article().text());
    }

    /// The same with one blank for all white space that stands together.
    private static String spaced(String words) {
        return SPACES.matcher(words).replaceAll(" ");
    }

    /// The sources that a target names, by id, text, address or title; none where nothing does.
    private List<SourceId> named(Target target) {
        if (target.source() != null && target.source().matches("[a-z0-9][a-z0-9-]*")) {
            Optional<SourceId> known = dossier.source(new SourceId(target.source())).map(Source::id);
            if (known.isPresent()) {
                return List.of(known.get());
            }
        }
        List<SourceId> texts = held.values().stream().map(HeldArticle::article).filter(article -> article.id().sha256().equals(target.text())).map(article -> article.source()).toList();
        if (!texts.isEmpty()) {
            return texts;
        }
        List<SourceId> pages = target.address() == null ? List.of() : addresses.getOrDefault(PageAddress.of(target.address()), List.of());
        if (!pages.isEmpty() || target.title() == null) {
            return pages;
        }
        String title = plain(target.title());
        return dossier.sources().stream().filter(source -> !source.title().isBlank() && plain(source.title()).equals(title)).map(Source::id).toList();
    }

    private Placement place(ForeignAnnotation annotation, TextQuoteSelector quote, SourceId source) {
        HeldArticle own = held.get(source);
        if (own == null) {
            return new Placement.Left(annotation, LeftReason.NO_ORIGINAL, source);
        }
        Integer start = start(own.article().text(), quote);
        DraftOutcome outcome = proposals.check(draft(annotation, quote, source, start));
        return switch (outcome) {
            case DraftOutcome.Taken taken -> new Placement.Placed(annotation, taken.draft(), taken.proposal());
            case DraftOutcome.Thrown(var _, DraftFault fault, var _) -> new Placement.Left(annotation, LeftReason.of(fault), source);
        };
    }

    /// Where words stand with what is told to stand around them; null where that is in no place or in several.
    private static @Nullable Integer start(String text, TextQuoteSelector quote) {
        int first = -1;
        for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
            if (agrees(text, at, quote)) {
                if (first >= 0) {
                    return null;
                }
                first = at;
            }
        }
        return first < 0 ? null : first;
    }

    private static boolean agrees(String text, int at, TextQuoteSelector quote) {
        String before = text.substring(Math.max(0, at - quote.prefix().length() - 8), at).replaceAll("\\s+", " ");
        int end = at + quote.exact().length();
        String behind = text.substring(end, Math.min(text.length(), end + quote.suffix().length() + 8)).replaceAll("\\s+", " ");
        String prefix = quote.prefix().replaceAll("\\s+", " ");
        String suffix = quote.suffix().replaceAll("\\s+", " ");
        return before.endsWith(prefix) && behind.startsWith(suffix);
    }

    private ProposalDraft draft(ForeignAnnotation annotation, TextQuoteSelector quote, SourceId source, @Nullable Integer start) {
        EventId event = event(annotation);
        String by = (annotation.by() == null ? "" : annotation.by() + ", ") + file;
        String label = label(annotation, quote);
        String because = annotation.comment().isBlank() ? label : annotation.comment();
        return new ProposalDraft(annotation.place(), event == null ? Sort.EVENT : Sort.TESTIMONY, source,
                List.of(new Quote(quote.exact(), start, start == null ? null : start + quote.exact().length())), label, null, HappeningStatus.HAPPENED, SOME, List.of(), List.of(),
                null, event, 1, by, line(because, LONGEST), tags(annotation), true);
    }

    /// The event of the dossier that it is filed under.
    private @Nullable EventId event(ForeignAnnotation annotation) {
        List<String> names = new ArrayList<>();
        if (annotation.event() != null) {
            names.add(annotation.event());
        }
        if (annotation.subject() != null) {
            names.add(plain(annotation.subject()));
        }
        annotation.tags().forEach(tag -> names.add(plain(tag)));
        return names.stream().map(events::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String label(ForeignAnnotation annotation, TextQuoteSelector quote) {
        String own = annotation.subject() != null && !annotation.subject().isBlank() ? annotation.subject() : annotation.comment().lines().findFirst().orElse("");
        String named = own.isBlank() ? String.join(", ", annotation.tags()) : own;
        return named.isBlank() ? line(quote.exact(), QUOTED) : line(named, LABEL);
    }

    private static List<String> tags(ForeignAnnotation annotation) {
        return annotation.tags().stream().map(tag -> line(tag, LABEL)).filter(tag -> !tag.isBlank()).distinct().toList();
    }

    /// One line of what can be seen.
    private static String line(String words, int longest) {
        String line = words.replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " ").replaceAll("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]", "").strip();
        return line.length() <= longest ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest - 1))) + "…";
    }
}
