package app.synoptic.store.search;

import app.synoptic.text.find.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// What a person looks for, asked of one field of the index.
final class SearchTerms {

    private SearchTerms() {}

    /// Documents in which all terms stand.
    static BooleanQuery.Builder all(Query query, String field, IndexReader reader) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query.Term term : query.terms()) {
            all.add(one(term, field, reader), Occur.FILTER);
        }
        return all;
    }

    private static org.apache.lucene.search.Query one(Query.Term sought, String field, IndexReader reader) throws IOException {
        List<String> words = sought.words();
        Term last = new Term(field, words.getLast());
        if (words.size() == 1) {
            return sought.open() ? new PrefixQuery(last) : new TermQuery(last);
        }
        if (!sought.open()) {
            return new PhraseQuery(field, words.toArray(String[]::new));
        }
        List<Term> ends = beginning(last, reader);
        if (ends.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> phrase.add(new Term(field, word)));
        return phrase.add(ends.toArray(Term[]::new)).build();
    }

    /// The words of the index that begin so.
    private static List<Term> beginning(Term prefix, IndexReader reader) throws IOException {
        List<Term> found = new ArrayList<>();
        var terms = MultiTerms.getTerms(reader, prefix.field());
        if (terms != null) {
            TermsEnum words = terms.iterator();
            boolean more = words.seekCeil(prefix.bytes()) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(words.term(), prefix.bytes())) {
                found.add(new Term(prefix.field(), BytesRef.deepCopyOf(words.term())));
                more = words.next() != null;
            }
        }
        return found;
    }
}
