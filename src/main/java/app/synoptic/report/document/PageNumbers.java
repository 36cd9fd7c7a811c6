package app.synoptic.report.document;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// On which page of its file a place of a text stands. The file is looked at when the first page is asked for.
public final class PageNumbers {

    /// Those of a file without pages.
    public static final PageNumbers NONE = new PageNumbers(Optional::empty);

    private final Supplier<Optional<IntUnaryOperator>> file;
    private @Nullable Optional<IntUnaryOperator> pages;

    private PageNumbers(Supplier<Optional<IntUnaryOperator>> file) {
        this.file = file;
    }

    /// @param file reads the file; gives the page of an offset, counted from 1, or nothing where it has no pages
    public static PageNumbers of(Supplier<Optional<IntUnaryOperator>> file) {
        return new PageNumbers(file);
    }

    /// The page of the character at an offset, counted from 1; 0 where there are no pages.
    public int of(int offset) {
        Optional<IntUnaryOperator> known = pages;
        if (known == null) {
            known = file.get();
            pages = known;
        }
        return known.map(page -> page.applyAsInt(offset)).orElse(0);
    }
}
