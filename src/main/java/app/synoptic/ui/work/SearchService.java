package app.synoptic.ui.work;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Library;
import app.synoptic.store.search.IndexProgress;
import app.synoptic.store.search.Results;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.store.search.SearchScope;
import app.synoptic.store.search.SearchableContents;
import app.synoptic.text.find.Query;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.WordSearch;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.find.DossierSearch;
import app.synoptic.ui.state.find.FindResults;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks for words as they are typed, and keeps the index abreast of what the window shows; both away from the FX thread.
/// Nothing is done before it begins: the window comes first. FX thread only.
public final class SearchService implements WordSearch, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchService.class);
    /// So many places in texts are told before the rest is gathered.
    private static final int FIRST = 100;
    private static final int MOST_MENDED = 3;

    /// @param past whether the dossier is looked at as it was
    private record Asked(OpenDossier open, boolean past, Query query, Consumer<FindResults> told) {}

    /// @param more  whether there are more places than told
    /// @param blind whether there was no index to look in
    private record Answer(FindResults found, boolean more, boolean blind) {}

    /// The words of a dossier as it was, while that is looked at.
    private record Past(OpenDossier open, SearchIndex words) {}

    private final Library library;
    private final Jobs jobs;
    private final Workspace workspace;
    private final SearchIndex index;
    private final Subscription subscription;
    private final Set<DossierId> whole = new HashSet<>();
    /// In which states texts are in the index. For the thread that keeps it.
    private final Map<TextId, Long> states = new HashMap<>();
    private boolean begun;
    private boolean keeping;
    /// How often the index was found damaged.
    private int mended;
    private volatile boolean closed;
    private volatile @Nullable Asked asked;
    private volatile @Nullable Past past;

    /// @param index is closed with this
    public SearchService(Library library, Jobs jobs, Workspace workspace, SearchIndex index) {
        this.library = library;
        this.jobs = jobs;
        this.workspace = workspace;
        this.index = index;
        subscription = workspace.openProperty().subscribe(_ -> keep());
    }

    /// Begins: what the window should show first is on the screen.
    public void begin() {
        if (!begun) {
            begun = true;
            keep();
        }
    }

    @Override
    public void seek(OpenDossier open, Query query, Consumer<FindResults> told) {
        Asked mine = new Asked(open, looksBack(), query, told);
        asked = mine;
        begin();
        look(mine, FIRST);
    }

    private boolean looksBack() {
        return workspace.pastProperty().get() != null;
    }

    private void look(Asked mine, int most) {
        if (closed) {
            return;
        }
        boolean ready = whole.contains(mine.open.dossier().id());
        jobs.answer(() -> answer(mine, most, ready), answer -> answer.ifPresent(now -> {
            if (asked == mine) {
                mine.told.accept(now.found);
                if (now.more) {
                    look(mine, Integer.MAX_VALUE);
                } else if (now.blind && ready && mended < MOST_MENDED) {
                    mended++;
                    whole.clear();
                    keep();
                }
            }
        }));
    }

    /// Looks again for what was looked for last: there may be more to find.
    private void again() {
        Asked mine = asked;
        if (mine != null && mine.open == workspace.open()) {
            look(mine, FIRST);
        }
    }

    private Optional<Answer> answer(Asked mine, int most, boolean ready) {
        DossierSearch lookup = mine.open.lookup();
        try {
            return Optional.of(results(mine, lookup.scope(), most, () -> asked == mine && !closed)
                    .map(results -> new Answer(lookup.found(mine.query, results, ready), !results.whole(), false))
                    .orElseGet(() -> new Answer(lookup.plainly(mine.query), false, true)));
        } catch (CancellationException unwanted) {
            return Optional.empty();
        }
    }

    private Optional<Results> results(Asked mine, SearchScope scope, int most, BooleanSupplier wanted) {
        if (!mine.past) {
            return index.find(mine.query, scope, most, wanted);
        }
        Past then = past;
        return then == null || then.open != mine.open ? Optional.empty()
                : then.words.find(mine.query, new SearchScope(scope.dossier(), List.of()), most, wanted)
                        .flatMap(own -> index.find(mine.query, scope, most, wanted)
                                .map(now -> new Results(own.events(), own.notes(), now.sentences(), now.all())));
    }

    /// Brings the index abreast of what is shown; once more, where that has become something else meanwhile.
    private void keep() {
        OpenDossier open = workspace.open();
        if (!begun || keeping || closed || open == null) {
            return;
        }
        keeping = true;
        boolean back = looksBack();
        boolean first = whole.isEmpty();
        jobs.quietly(() -> back ? keepPast(open) : keepNow(open, first), then -> {
            keeping = false;
            past = then.orElse(null);
            jobs.behind(this, "");
            whole.add(open.dossier().id());
            if (workspace.open() != open) {
                keep();
            }
            again();
        });
    }

    private Optional<Past> keepNow(OpenDossier open, boolean first) {
        DossierId dossier = open.dossier().id();
        try {
            Set<TextId> corrected = corrected(open);
            if (!corrected.isEmpty()) {
                index.forget(corrected);
            }
            index.keep(new SearchableContents(open.dossier(), library.sessions(dossier), texts(open)), library::wording, pace());
            if (first) {
                tidy();
            }
        } catch (RuntimeException e) {
            LOG.warn("the search index lacks something", e);
        }
        return Optional.empty();
    }

    /// The texts that were in another state when the index was last brought abreast.
    private Set<TextId> corrected(OpenDossier open) {
        Set<TextId> corrected = new HashSet<>();
        for (SourceText text : open.texts().values()) {
            Long before = states.put(text.id(), text.outline().state());
            if (before != null && before != text.outline().state()) {
                corrected.add(text.id());
            }
        }
        return corrected;
    }

    /// Takes out of the index what the library keeps no longer.
    private void tidy() {
        Set<TextId> held = new HashSet<>();
        List<DossierId> dossiers = library.dossiers();
        dossiers.forEach(dossier -> library.held(dossier).forEach(text -> held.add(text.text())));
        index.retain(dossiers, held);
    }

    private Optional<Past> keepPast(OpenDossier open) {
        SearchIndex words = SearchIndex.inMemory();
        try {
            words.keep(new SearchableContents(open.dossier(), List.of(), Set.of()), library::wording, IndexProgress.NONE);
            index.texts(texts(open), library::wording, pace());
        } catch (RuntimeException e) {
            LOG.warn("the search index lacks something", e);
        }
        return Optional.of(new Past(open, words));
    }

    private static Set<TextId> texts(OpenDossier open) {
        Set<TextId> texts = new HashSet<>();
        open.texts().values().forEach(text -> texts.add(text.id()));
        return texts;
    }

    private IndexProgress pace() {
        return new IndexProgress() {
            @Override
            public void at(int done, int all) {
                Platform.runLater(() -> {
                    jobs.behind(SearchService.this, Messages.get("job.index", done, all));
                    again();
                });
            }

            @Override
            public boolean wanted() {
                return !closed;
            }
        };
    }

    /// Makes the index anew, behind everything else.
    public void renew() {
        begun = true;
        jobs.quietly(() -> {
            index.renew();
            return true;
        }, _ -> {
            whole.clear();
            keep();
        });
    }

    /// Ends what is under way, and closes the index. Called before the jobs and the library are closed.
    @Override
    public void close() {
        closed = true;
        asked = null;
        subscription.unsubscribe();
        index.close();
    }
}
