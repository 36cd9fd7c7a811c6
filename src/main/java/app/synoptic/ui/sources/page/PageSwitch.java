package app.synoptic.ui.sources.page;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.state.Pages;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Switches a pane between the text of a source and the pages it was read from. The pages are made the first time.
public final class PageSwitch {

    private final VBox pane;
    private final Node reading;
    private final Consumer<Passage> marked;
    private @Nullable PagePane page;
    private @Nullable SourceText text;
    private Lit lit = Lit.NOTHING;

    /// @param reading what shows the text in the pane
    /// @param marked  is told which words a person marks on a page
    public PageSwitch(VBox pane, Node reading, Consumer<Passage> marked) {
        this.pane = pane;
        this.reading = reading;
        this.marked = marked;
    }

    /// Another text is in the pane: it is shown as a text first.
    public void show(Optional<SourceText> next) {
        boolean same = text != null && next.filter(text::sameWords).isPresent();
        text = next.orElse(null);
        if (!same && shown()) {
            see(false);
        }
    }

    /// What is lit in the text from now on.
    public void light(List<Finding> findings, @Nullable Passage current) {
        SourceText own = text;
        lit = own == null ? Lit.NOTHING : new Lit(own.findings().values().stream().flatMap(List::stream).flatMap(PageSwitch::plain).toList(),
                findings.stream().flatMap(PageSwitch::plain).toList(),
                findings.stream().filter(finding -> !finding.match().settled()).flatMap(finding -> finding.places().stream()).toList(), current);
        if (page != null && shown()) {
            page.light(lit);
        }
    }

    private static Stream<Passage> plain(Finding finding) {
        return finding.match().plain() ? finding.places().stream() : Stream.empty();
    }

    /// Whether the pages are shown.
    public boolean shown() {
        return !reading.isVisible();
    }

    /// Whether the text has pages to show.
    public boolean possible() {
        return text != null && text.pages().isPresent();
    }

    /// Shows the pages, or the text again.
    ///
    /// @return whether there are pages
    public boolean turn() {
        SourceText own = text;
        Optional<Pages> pages = own == null ? Optional.empty() : own.pages();
        if (shown()) {
            see(false);
            reading.requestFocus();
        } else if (own != null && pages.isPresent()) {
            forth(own, pages.get());
        }
        return pages.isPresent();
    }

    private void forth(SourceText own, Pages pages) {
        PagePane now = page == null ? new PagePane(marked) : page;
        if (page == null) {
            page = now;
            VBox.setVgrow(now, Priority.ALWAYS);
            pane.getChildren().add(pane.getChildren().indexOf(reading), now);
        }
        see(true);
        now.show(own.id(), pages, lit);
        now.requestFocus();
    }

    private void see(boolean pages) {
        reading.setVisible(!pages);
        reading.setManaged(!pages);
        if (page != null) {
            page.setVisible(pages);
            page.setManaged(pages);
        }
    }
}
