package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.inbox.Inbox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One source that has a pane, and what it has to show. The pane shows it only while it is seen.
final class SourceColumn {

    private final Source source;
    private final SourcePane pane;
    private SelectedEvidence evidence = SelectedEvidence.NONE;
    private @Nullable OpenDossier open;
    private boolean stale = true;
    private @Nullable SourceText told;

    SourceColumn(Source source, SourcePane pane) {
        this.source = source;
        this.pane = pane;
    }

    Source source() {
        return source;
    }

    /// The same of this source, described as it is now; how far that was read the pane shows anyhow.
    SourceColumn with(Source now) {
        if (source.read(now.read()).equals(now)) {
            return this;
        }
        pane.describe(now);
        return new SourceColumn(now, pane);
    }

    SourceId id() {
        return source.id();
    }

    SourcePane pane() {
        return pane;
    }

    /// Takes what there is to show of a state of the dossier now. What is shown already is not shown again; else the pane
    /// shows it when it is asked to catch up.
    void show(OpenDossier now, Focus focus, Inbox inbox) {
        SelectedEvidence next = SelectedEvidence.of(now, focus, source).with(now.text(source.id()).map(text -> inbox.wordsProperty().getValue().getOrDefault(text.id(), List.of())).orElse(List.of()));
        if (open == now && evidence.equals(next)) {
            return;
        }
        open = now;
        evidence = next;
        stale = true;
    }

    /// Whether the pane does not show yet what it should.
    boolean stale() {
        return stale;
    }

    /// Whether the pane has the text already that it should show, so that no more than its lights change.
    boolean brief() {
        return open != null && told != null && open.text(source.id()).filter(told::sameWords).isPresent();
    }

    /// Lets the pane show what it should, if it is seen and does not yet.
    void catchUp(boolean seen) {
        if (seen && stale && open != null) {
            stale = false;
            told = open.text(source.id()).orElse(null);
            pane.show(open, evidence);
        }
    }
}
