package app.synoptic.store.search;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Span;
import app.synoptic.text.find.CitableSentences;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// How words are laid in the index: an event and a note are one document each. A text is one document to each of its
/// sentences, and one more that says it is there: a place is found where all that is looked for stands in one sentence,
/// so what matches is known from the index alone, and what is shown of a place is its document.
final class IndexDocuments {

    /// The words of events, of notes, of sentences.
    static final String EVENT = "event";
    static final String NOTE = "note";
    static final String SENTENCE = "sentence";
    /// Of an event or a note: its dossier, its key there, and which words it has.
    static final String DOSSIER = "dossier";
    static final String KEY = "key";
    static final String HASH = "hash";
    private static final String ID = "id";
    /// Of a sentence: its text, where it begins there, what it says.
    static final String TEXT = "text";
    static final String START = "start";
    static final String WORDS = "words";
    private static final String WITHIN = "within";
    /// Of a text: that it is there.
    static final String HELD = "held";

    private static final FieldType INDEXED = new FieldType();

    static {
        INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        INDEXED.setOmitNorms(true);
        INDEXED.setTokenized(true);
        INDEXED.freeze();
    }

    private IndexDocuments() {}

    static Document of(DossierId dossier, SearchableContents.Entry entry) {
        Document document = new Document();
        document.add(new StringField(ID, id(dossier, entry.key()), Store.NO));
        document.add(new StringField(DOSSIER, dossier.value(), Store.NO));
        document.add(new SortedDocValuesField(KEY, new BytesRef(entry.key())));
        document.add(new NumericDocValuesField(HASH, entry.hash()));
        document.add(new Field(entry.note() ? NOTE : EVENT, new WordStream(entry.fields()), INDEXED));
        if (entry.note()) {
            document.add(new StoredField(WORDS, String.join("\n", entry.fields())));
        }
        return document;
    }

    private static String id(DossierId dossier, String key) {
        return dossier.value() + " " + key;
    }

    /// Which document an entry has.
    static Term term(DossierId dossier, String key) {
        return new Term(ID, id(dossier, key));
    }

    /// A text with its sentences.
    static List<Document> of(Wording wording) {
        List<Document> documents = new ArrayList<>();
        String text = wording.id().sha256();
        Document whole = new Document();
        whole.add(new StringField(HELD, text, Store.NO));
        documents.add(whole);
        for (Span sentence : CitableSentences.of(wording)) {
            String words = sentence.of(wording.text());
            Document document = new Document();
            document.add(new StringField(WITHIN, text, Store.NO));
            document.add(new SortedDocValuesField(TEXT, new BytesRef(text)));
            document.add(new NumericDocValuesField(START, sentence.start()));
            document.add(new StoredField(WORDS, words));
            document.add(new Field(SENTENCE, new WordStream(List.of(words)), INDEXED));
            documents.add(document);
        }
        return documents;
    }

    /// Which documents a text has.
    static Term[] terms(TextId text) {
        return new Term[] {new Term(HELD, text.sha256()), new Term(WITHIN, text.sha256())};
    }
}
