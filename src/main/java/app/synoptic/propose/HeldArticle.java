package app.synoptic.propose;

import java.util.List;

/// An article whose own words are held, with what its source testifies to already.
public record HeldArticle(Article article, List<KnownTestimony> told) {

    public HeldArticle {
        told = List.copyOf(told);
    }
}
