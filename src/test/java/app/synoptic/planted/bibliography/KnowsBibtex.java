package app.synoptic.planted.bibliography;

import org.jbibtex.BibTeXEntry;
import org.jspecify.annotations.Nullable;

final class KnowsBibtex {

    @Nullable BibTeXEntry wrong;
}
