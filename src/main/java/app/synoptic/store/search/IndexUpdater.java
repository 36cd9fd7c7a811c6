package app.synoptic.store.search;

import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.find.EventWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// Brings one index abreast of what there is. What is in it already costs nothing: an event or a note is written when its
/// words are others, a text when it is not there. Which events changed is seen from the state it was told before; the first
/// time from a hash of each event's words in the index, so that nothing is missed whoever changed it.
final class IndexUpdater {

    private static final int BATCH = 20;

    private final OpenIndex index;
    /// What was written last; null before anything was.
    private @Nullable SearchableContents last;

    IndexUpdater(OpenIndex index) {
        this.index = index;
    }

    /// @return how many documents were written or taken away
    int keep(SearchableContents contents, Function<TextId, Optional<Wording>> read, IndexProgress pace) throws IOException {
        boolean first = last == null;
        int words = words(contents);
        last = contents;
        if (first && words > 0) {
            index.commit();
        }
        return words + texts(contents.texts(), read, pace);
    }

    /// @return how many documents were written
    int texts(Collection<TextId> texts, Function<TextId, Optional<Wording>> read, IndexProgress pace) throws IOException {
        index.show();
        int written = 0;
        List<TextId> missing = missing(texts);
        if (!missing.isEmpty()) {
            pace.at(0, missing.size());
        }
        for (int done = 0; done < missing.size() && pace.wanted(); done++) {
            Optional<Wording> wording = read.apply(missing.get(done));
            if (wording.isPresent()) {
                List<Document> text = IndexDocuments.of(wording.get());
                index.writer().addDocuments(text);
                written += text.size();
            }
            if (done % BATCH == BATCH - 1 || done == missing.size() - 1) {
                index.show();
                pace.at(done + 1, missing.size());
            }
        }
        if (written > 0) {
            index.commit();
        }
        return written;
    }

    /// Writes the words of events and notes that are others than before.
    private int words(SearchableContents contents) throws IOException {
        DossierId dossier = contents.dossier().id();
        SearchableContents before = last;
        if (before != null && before.dossier().id().equals(dossier) && before.dossier().names().equals(contents.dossier().names())) {
            return since(before, contents);
        }
        return write(dossier, known(dossier), contents.entries());
    }

    private int since(SearchableContents before, SearchableContents now) throws IOException {
        DossierId dossier = now.dossier().id();
        Map<String, Long> known = new HashMap<>();
        List<SearchableContents.Entry> entries = new ArrayList<>(now.notes());
        before.notes().forEach(note -> known.put(note.key(), note.hash()));
        Map<String, List<String>> variants = EventWords.variants(now.dossier());
        Delta.between(before.dossier(), now.dossier()).events().forEach((id, change) -> {
            if (change.before() != null) {
                known.put(SearchableContents.key(id), SearchableContents.entry(change.before(), variants).hash());
            }
            if (change.after() != null) {
                entries.add(SearchableContents.entry(change.after(), variants));
            }
        });
        return write(dossier, known, entries);
    }

    private int write(DossierId dossier, Map<String, Long> known, Collection<SearchableContents.Entry> entries) throws IOException {
        Map<String, Long> gone = new HashMap<>(known);
        int written = 0;
        for (SearchableContents.Entry entry : entries) {
            Long hash = gone.remove(entry.key());
            if (hash == null || hash != entry.hash()) {
                index.writer().updateDocument(IndexDocuments.term(dossier, entry.key()), IndexDocuments.of(dossier, entry));
                written++;
            }
        }
        for (String key : gone.keySet()) {
            index.writer().deleteDocuments(IndexDocuments.term(dossier, key));
        }
        return written + gone.size();
    }

    /// Which words of a dossier are in the index, by their keys.
    private Map<String, Long> known(DossierId dossier) throws IOException {
        index.show();
        return index.read(searcher -> {
            Map<String, Long> known = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues keys = DocValues.getSorted(leaf.reader(), IndexDocuments.KEY);
                NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), IndexDocuments.HASH);
                PostingsEnum found = leaf.reader().postings(new Term(IndexDocuments.DOSSIER, dossier.value()), PostingsEnum.NONE);
                var living = leaf.reader().getLiveDocs();
                while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    int document = found.docID();
                    if ((living == null || living.get(document)) && keys.advanceExact(document) && hashes.advanceExact(document)) {
                        known.put(keys.lookupOrd(keys.ordValue()).utf8ToString(), hashes.longValue());
                    }
                }
            }
            return known;
        });
    }

    private List<TextId> missing(Collection<TextId> texts) throws IOException {
        Set<String> held = index.read(searcher -> {
            Set<String> found = new HashSet<>();
            for (TextId text : texts) {
                if (searcher.getIndexReader().docFreq(new Term(IndexDocuments.HELD, text.sha256())) > 0) {
                    found.add(text.sha256());
                }
            }
            return found;
        });
        return texts.stream().filter(text -> !held.contains(text.sha256())).toList();
    }

    /// Takes texts out, which are written anew when they are told again.
    void forget(Collection<TextId> texts) throws IOException {
        for (TextId text : texts) {
            index.writer().deleteDocuments(IndexDocuments.terms(text));
        }
        index.show();
    }

    /// Takes out all that belongs to no dossier and no text of these.
    void retain(Collection<DossierId> dossiers, Collection<TextId> texts) throws IOException {
        index.show();
        Set<String> kept = new HashSet<>();
        dossiers.forEach(dossier -> kept.add(dossier.value()));
        for (String dossier : values(IndexDocuments.DOSSIER)) {
            if (!kept.contains(dossier)) {
                index.writer().deleteDocuments(new Term(IndexDocuments.DOSSIER, dossier));
            }
        }
        Set<String> held = new HashSet<>();
        texts.forEach(text -> held.add(text.sha256()));
        for (String text : values(IndexDocuments.HELD)) {
            if (!held.contains(text)) {
                index.writer().deleteDocuments(IndexDocuments.terms(new TextId(text)));
            }
        }
    }

    private Set<String> values(String field) throws IOException {
        return index.read(searcher -> {
            Set<String> values = new HashSet<>();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    values.add(each.term().utf8ToString());
                }
            }
            return values;
        });
    }
}
