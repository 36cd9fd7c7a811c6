package app.synoptic.ui;

import app.synoptic.domain.wording.Wording;
import app.synoptic.store.search.Contents;
import app.synoptic.store.search.Pace;
import app.synoptic.store.search.Results;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.text.find.Query;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Seeker;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.find.Found;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Looks for words at once, in an index of its own for each state of a dossier.
public final class MemorySeeker implements Seeker {

    /// A workspace that finds.
    public static Workspace workspace() {
        Workspace workspace = new Workspace();
        workspace.seekWith(new MemorySeeker());
        return workspace;
    }

    @Override
    public void seek(OpenDossier open, Query query, Consumer<Found> told) {
        told.accept(find(open, query));
    }

    public static Found find(OpenDossier open, String typed) {
        return find(open, Query.of(typed));
    }

    private static Found find(OpenDossier open, Query query) {
        if (query.isEmpty()) {
            return Found.EVERYTHING;
        }
        List<Wording> texts = open.texts().values().stream().map(SourceText::wording).toList();
        try (SearchIndex index = SearchIndex.inMemory()) {
            index.keep(new Contents(open.dossier(), List.of(), texts.stream().map(Wording::id).collect(Collectors.toSet())),
                    id -> texts.stream().filter(text -> text.id().equals(id)).findFirst(), Pace.NONE);
            Results results = index.find(query, open.lookup().scope(), Integer.MAX_VALUE, () -> true).orElseThrow();
            return open.lookup().found(query, results, true);
        }
    }
}
