package app.synoptic.store.search;

import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.text.Span;
import app.synoptic.text.find.FoldedText;
import app.synoptic.text.find.Query;
import app.synoptic.text.find.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/// One search over the index as it stands.
final class IndexSearch {

    private final IndexSearcher searcher;
    private final Query query;
    private final SearchScope scope;
    private final BooleanSupplier wanted;

    private IndexSearch(IndexSearcher searcher, Query query, SearchScope scope, BooleanSupplier wanted) {
        this.searcher = searcher;
        this.query = query;
        this.scope = scope;
        this.wanted = wanted;
    }

    /// @param most so many sentences at most
    /// @throws CancellationException when it is not wanted any more
    static Results in(IndexSearcher searcher, Query query, SearchScope scope, int most, BooleanSupplier wanted) throws IOException {
        IndexSearch looking = new IndexSearch(searcher, query, scope, wanted);
        List<Place> places = looking.places();
        return new Results(looking.events(), looking.notes(), looking.hits(places.subList(0, Math.min(most, places.size()))), places.size());
    }

    private interface Each {
        void document(int document) throws IOException;
    }

    private interface PerLeaf {
        Each of(LeafReaderContext leaf) throws IOException;
    }

    private void each(org.apache.lucene.search.Query asked, PerLeaf visitor) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(asked), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (!wanted.getAsBoolean()) {
                throw new CancellationException("another search is wanted");
            }
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                var living = leaf.reader().getLiveDocs();
                Each each = visitor.of(leaf);
                DocIdSetIterator found = scorer.iterator();
                for (int document = found.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.nextDoc()) {
                    if (living == null || living.get(document)) {
                        each.document(document);
                    }
                }
            }
        }
    }

    private org.apache.lucene.search.Query ofDossier(String field) throws IOException {
        return SearchTerms.all(query, field, searcher.getIndexReader())
                .add(new TermQuery(new Term(IndexDocuments.DOSSIER, scope.dossier().value())), Occur.FILTER).build();
    }

    private Set<EventId> events() throws IOException {
        Set<EventId> found = new HashSet<>();
        each(ofDossier(IndexDocuments.EVENT), leaf -> {
            SortedDocValues keys = DocValues.getSorted(leaf.reader(), IndexDocuments.KEY);
            return document -> {
                keys.advanceExact(document);
                found.add(SearchableContents.event(keys.lookupOrd(keys.ordValue()).utf8ToString()));
            };
        });
        return found;
    }

    private List<NoteHit> notes() throws IOException {
        List<NoteHit> found = new ArrayList<>();
        each(ofDossier(IndexDocuments.NOTE), leaf -> {
            SortedDocValues keys = DocValues.getSorted(leaf.reader(), IndexDocuments.KEY);
            StoredFields stored = leaf.reader().storedFields();
            return document -> {
                keys.advanceExact(document);
                String words = stored.document(document).get(IndexDocuments.WORDS);
                found.add(new NoteHit(keys.lookupOrd(keys.ordValue()).utf8ToString(), snippet(words, marks(words))));
            };
        });
        return found;
    }

    /// Where a sentence stands: in which of the texts, from where on, and its document.
    private record Place(int text, int start, int document) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return text != other.text ? Integer.compare(text, other.text) : Integer.compare(start, other.start);
        }
    }

    private List<Place> places() throws IOException {
        Map<String, Integer> order = new HashMap<>();
        for (TextId text : scope.texts()) {
            order.putIfAbsent(text.sha256(), order.size());
        }
        List<Place> found = new ArrayList<>();
        each(SearchTerms.all(query, IndexDocuments.SENTENCE, searcher.getIndexReader()).build(), leaf -> {
            SortedDocValues texts = DocValues.getSorted(leaf.reader(), IndexDocuments.TEXT);
            NumericDocValues starts = DocValues.getNumeric(leaf.reader(), IndexDocuments.START);
            int[] places = new int[texts.getValueCount()];
            for (int i = 0; i < places.length; i++) {
                places[i] = order.getOrDefault(texts.lookupOrd(i).utf8ToString(), -1);
            }
            return document -> {
                texts.advanceExact(document);
                int place = places[texts.ordValue()];
                if (place >= 0) {
                    starts.advanceExact(document);
                    found.add(new Place(place, (int) starts.longValue(), leaf.docBase + document));
                }
            };
        });
        found.sort(null);
        return found;
    }

    private List<SentenceHit> hits(List<Place> places) throws IOException {
        List<SentenceHit> hits = new ArrayList<>();
        List<TextId> texts = scope.texts().stream().distinct().toList();
        StoredFields stored = searcher.storedFields();
        for (Place place : places) {
            if (!wanted.getAsBoolean()) {
                throw new CancellationException("another search is wanted");
            }
            String words = stored.document(place.document).get(IndexDocuments.WORDS);
            List<Span> marks = marks(words);
            hits.add(new SentenceHit(texts.get(place.text),
                    marks.stream().map(mark -> new Span(place.start + mark.start(), place.start + mark.end())).toList(), snippet(words, marks)));
        }
        return hits;
    }

    private List<Span> marks(String words) {
        return FoldedText.of(words).places(query.terms());
    }

    private static Snippet snippet(String words, List<Span> marks) {
        return Snippet.of(words, new Span(0, words.length()), marks);
    }
}
