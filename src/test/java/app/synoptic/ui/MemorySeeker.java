package app.synoptic.ui;

import app.synoptic.domain.wording.Wording;
import app.synoptic.store.search.IndexProgress;
import app.synoptic.store.search.Results;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.store.search.SearchableContents;
import app.synoptic.text.find.Query;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.WordSearch;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.find.FindResults;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks for words at once, in an index of the state of a dossier that was last looked through.
public final class MemorySeeker implements WordSearch {

    private static SearchIndex index = SearchIndex.inMemory();
    private static @Nullable OpenDossier indexed;

    /// A workspace that finds.
    public static Workspace workspace() {
        Workspace workspace = new Workspace();
        workspace.seekWith(new MemorySeeker());
        return workspace;
    }

    @Override
    public void seek(OpenDossier open, Query query, Consumer<FindResults> told) {
        told.accept(find(open, query));
    }

    public static FindResults find(OpenDossier open, String typed) {
        return find(open, Query.of(typed));
    }

    private static synchronized FindResults find(OpenDossier open, Query query) {
        if (query.isEmpty()) {
            return FindResults.EVERYTHING;
        }
        if (open != indexed) {
            index(open);
        }
        Results results = index.find(query, open.lookup().scope(), Integer.MAX_VALUE, () -> true).orElseThrow();
        return open.lookup().found(query, results, true);
    }

    private static void index(OpenDossier open) {
        List<Wording> texts = open.texts().values().stream().map(SourceText::wording).toList();
        index.close();
        index = SearchIndex.inMemory();
        index.keep(new SearchableContents(open.dossier(), List.of(), texts.stream().map(Wording::id).collect(Collectors.toSet())),
                id -> texts.stream().filter(text -> text.id().equals(id)).findFirst(), IndexProgress.NONE);
        indexed = open;
    }
}
