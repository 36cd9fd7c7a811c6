package app.synoptic.bibliography;

import app.synoptic.bibliography.MatchedItem.How;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tells which items of a bibliography are sources of a dossier: by what lies in their files, by address, by DOI, or by a title that only
/// one source has, a short one with its publisher. Each source is one item at most.
public final class ItemMatches {

    private static final int SHORTEST_TITLE = 3;

    private ItemMatches() {}

    /// Reads the files of the items: not for a thread that draws.
    ///
    /// @throws CancellationException if `progress` does not want the rest
    public static List<MatchedItem> of(List<BibliographicItem> items, Dossier dossier, HeldFiles held, FileProgress progress) {
        Map<String, List<Source>> addresses = new HashMap<>();
        Map<String, List<Source>> dois = new HashMap<>();
        Map<String, List<Source>> titles = new HashMap<>();
        Map<String, List<Source>> names = new HashMap<>();
        for (Source source : dossier.sources()) {
            if (source.url() != null) {
                keep(addresses, SourceKeys.address(source.url()), source);
            }
            SourceKeys.doi(source).ifPresent(doi -> keep(dois, doi, source));
            keep(names, name(source.title(), source.publisher()), source);
            String title = SourceKeys.title(source.title());
            if (title.split(" ").length >= SHORTEST_TITLE) {
                keep(titles, title, source);
            }
        }
        Set<SourceId> taken = new HashSet<>();
        List<MatchedItem> matched = new ArrayList<>();
        int read = 0;
        int all = items.stream().mapToInt(item -> item.files().size()).sum();
        for (BibliographicItem item : items) {
            if (!progress.wanted(read, all)) {
                throw new CancellationException();
            }
            read += item.files().size();
            Stream<Optional<MatchedItem>> known = Stream.<Supplier<Optional<MatchedItem>>>of(
                    () -> item.files().stream().map(held::holding).flatMap(Optional::stream).flatMap(id -> dossier.source(id).stream()).findFirst().map(source -> new MatchedItem(item, source, How.CONTENT)),
                    () -> single(addresses, SourceKeys.address(item.url())).map(source -> new MatchedItem(item, source, How.URL)),
                    () -> single(dois, item.doi()).map(source -> new MatchedItem(item, source, How.DOI)),
                    () -> single(titles, SourceKeys.title(item.title())).map(source -> new MatchedItem(item, source, How.TITLE)),
                    () -> single(names, name(item.title(), item.publisher())).map(source -> new MatchedItem(item, source, How.TITLE))).map(Supplier::get);
            MatchedItem match = known.flatMap(Optional::stream).filter(found -> found.source() != null && taken.add(found.source().id())).findFirst()
                    .orElse(new MatchedItem(item, null, How.NEW));
            matched.add(match);
        }
        return matched;
    }

    /// Short titles say something with who published them only; empty where one of the two is not told.
    private static String name(String title, String publisher) {
        String plain = SourceKeys.title(title);
        return plain.isEmpty() || publisher.isBlank() ? "" : plain + " · " + SourceKeys.title(publisher);
    }

    private static void keep(Map<String, List<Source>> map, String key, Source source) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(source);
    }

    private static Optional<Source> single(Map<String, List<Source>> map, String key) {
        List<Source> found = key.isEmpty() ? List.of() : map.getOrDefault(key, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
