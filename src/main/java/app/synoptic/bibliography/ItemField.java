package app.synoptic.bibliography;

import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.domain.Source;
import java.util.Locale;
import java.util.function.Function;

/// What an item and a source can both say.
public enum ItemField {
    PUBLISHER(Source::publisher, BibliographicItem::publisher),
    TITLE(Source::title, BibliographicItem::title),
    AUTHORS(source -> String.join("; ", source.authors()), item -> String.join("; ", item.authors())),
    PUBLISHED(source -> source.published() == null ? "" : source.published().toString(), item -> item.published() == null ? "" : item.published().toString()),
    LANGUAGE(source -> source.language().equals("und") ? "" : source.language(), BibliographicItem::language),
    URL(source -> source.url() == null ? "" : source.url(), BibliographicItem::url);

    private final Function<Source, String> mine;
    private final Function<BibliographicItem, String> theirs;

    ItemField(Function<Source, String> mine, Function<BibliographicItem, String> theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    /// What a source says of it; empty where it says nothing.
    public String of(Source source) {
        return mine.apply(source);
    }

    /// What an item says of it; empty where it says nothing.
    public String of(BibliographicItem item) {
        return theirs.apply(item);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
