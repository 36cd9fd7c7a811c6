package app.synoptic.bibliography;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.form.FreeName;
import app.synoptic.edit.BibliographyEdits.TakeBibliography;
import app.synoptic.edit.Slugs;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What taking some items of a bibliography comes to: one change of the sources, and then the files of each.
///
/// @param files   the files of each source, in the order of the items
/// @param sources which source each item is, or becomes
public record BibliographyPlan(TakeBibliography edit, Map<SourceId, List<Path>> files, Map<BibliographicItem, SourceId> sources) {

    private static final int LONGEST_ADDRESS = 2000;

    /// @param from what the bibliography is called
    public static BibliographyPlan of(String from, List<ChosenItem> chosen, Dossier dossier) {
        Set<String> ids = new HashSet<>(dossier.sources().stream().map(source -> source.id().value()).toList());
        List<Source> described = new ArrayList<>();
        List<Source> added = new ArrayList<>();
        Map<SourceId, List<Path>> files = new LinkedHashMap<>();
        Map<BibliographicItem, SourceId> sources = new LinkedHashMap<>();
        for (ChosenItem one : chosen) {
            Source mine = one.match().source();
            Source next = mine == null ? fresh(one.match().item(), ids) : described(mine, one);
            if (mine == null) {
                added.add(next);
            } else if (!next.equals(mine)) {
                described.add(next);
            }
            sources.put(one.match().item(), next.id());
            if (!one.match().item().files().isEmpty()) {
                files.put(next.id(), one.match().item().files());
            }
        }
        return new BibliographyPlan(new TakeBibliography(from, described, added), files, sources);
    }

    /// Whether the change changes nothing.
    public boolean nothing() {
        return edit.described().isEmpty() && edit.added().isEmpty();
    }

    private static Source fresh(BibliographicItem item, Set<String> ids) {
        String publisher = item.publisher().isEmpty() ? web(item.url()) == null ? item.name() : String.valueOf(URI.create(item.url()).getHost()).replaceFirst("^www\\.", "") : item.publisher();
        String id = FreeName.dashed(Slugs.plain(publisher, "source"), name -> !ids.add(name));
        String doi = item.doi().isEmpty() || item.url().toLowerCase(Locale.ROOT).contains(item.doi()) ? null : "DOI " + item.doi();
        return new Source(new SourceId(id), publisher, item.title(), item.authors(), item.language().isEmpty() ? "und" : item.language(), web(item.url()), item.published(), item.published(), null,
                doi, null, null);
    }

    private static @Nullable String web(String url) {
        try {
            URI address = new URI(url);
            boolean good = url.length() <= LONGEST_ADDRESS && address.getHost() != null && Set.of("http", "https").contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
            return good ? url : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    private static Source described(Source mine, ChosenItem one) {
        BibliographicItem item = one.match().item();
        Set<ItemField> theirs = EnumSet.noneOf(ItemField.class);
        theirs.addAll(one.match().filling());
        one.match().differing().stream().filter(one.theirs()::contains).forEach(theirs::add);
        String url = web(item.url());
        boolean dated = theirs.contains(ItemField.PUBLISHED);
        @Nullable Edtf knows = dated && (mine.knows() == null || mine.knows().equals(mine.published())) ? item.published() : mine.knows();
        return new Source(mine.id(), theirs.contains(ItemField.PUBLISHER) ? item.publisher() : mine.publisher(), theirs.contains(ItemField.TITLE) ? item.title() : mine.title(),
                theirs.contains(ItemField.AUTHORS) ? item.authors() : mine.authors(), theirs.contains(ItemField.LANGUAGE) ? item.language() : mine.language(),
                theirs.contains(ItemField.URL) && url != null ? url : mine.url(), dated ? item.published() : mine.published(), knows, mine.derivedFrom(), mine.note(), mine.digest(), mine.recognition(), mine.read());
    }
}
