package app.synoptic.ui.sources.page;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Pages;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.WebPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Switches a pane between the text of a source and the pages it was read from. The pages are made the first time.
public final class PageSwitch {

    private final VBox pane;
    private final Node reading;
    private final Consumer<Passage> marked;
    private @Nullable PagePane drawn;
    private @Nullable WebPane set;
    /// The one of them that was shown last.
    private @Nullable PageView page;
    private @Nullable SourceText text;
    private PageHighlights lit = PageHighlights.NOTHING;
    private final Label missing = new Label(Messages.get("sources.page.missing"));

    /// @param reading what shows the text in the pane
    /// @param marked  is told which words a person marks on a page
    public PageSwitch(VBox pane, Node reading, Consumer<Passage> marked) {
        this.pane = pane;
        this.reading = reading;
        this.marked = marked;
        missing.getStyleClass().add("notice");
        missing.setWrapText(true);
        missing.setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Another text is in the pane: it is shown as a text first.
    public void show(Optional<SourceText> next) {
        boolean same = text != null && next.filter(text::sameWords).isPresent();
        text = next.orElse(null);
        if (!same) {
            pane.getChildren().remove(missing);
            if (shown()) {
                see(false);
            }
        }
    }

    /// What is lit in the text from now on.
    public void light(List<Finding> findings, @Nullable Passage current) {
        SourceText own = text;
        lit = own == null ? PageHighlights.NOTHING : new PageHighlights(own.findings().values().stream().flatMap(List::stream).flatMap(PageSwitch::plain).toList(),
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
        return text != null && (text.pages().isPresent() || text.webPage().isPresent());
    }

    /// Shows the pages, or the text again; where there are no pages, says so, until it is asked again.
    ///
    /// @return whether there are pages
    public boolean turn() {
        SourceText own = text;
        if (shown()) {
            see(false);
            reading.requestFocus();
        } else if (own != null && possible()) {
            page = own.pages().map(pages -> draw(own, pages)).or(() -> own.webPage().map(of -> set(own, of))).orElseThrow();
            see(true);
            page.enter();
        } else if (!pane.getChildren().remove(missing)) {
            pane.getChildren().add(pane.getChildren().indexOf(reading), missing);
        }
        return possible();
    }

    /// Shows on the page what is left out of the article, or hides it again.
    ///
    /// @return whether such a page is shown
    public boolean turnFurniture() {
        if (shown() && page instanceof WebPane own) {
            own.turn();
            return true;
        }
        return false;
    }

    private PageView draw(SourceText own, Pages pages) {
        PagePane now = drawn == null ? new PagePane(marked) : drawn;
        drawn = now;
        put(now);
        now.show(own.id(), pages, lit);
        return now;
    }

    private PageView set(SourceText own, WebPage of) {
        WebPane now = set == null ? new WebPane(marked) : set;
        set = now;
        put(now);
        now.show(own, of, lit);
        return now;
    }

    private void put(Node view) {
        if (!pane.getChildren().contains(view)) {
            VBox.setVgrow(view, Priority.ALWAYS);
            pane.getChildren().add(pane.getChildren().indexOf(reading), view);
        }
    }

    private void see(boolean pages) {
        reading.setVisible(!pages);
        reading.setManaged(!pages);
        for (Node view : Stream.<@Nullable Node>of(drawn, set).flatMap(Stream::ofNullable).toList()) {
            view.setVisible(pages && view == page);
            view.setManaged(pages && view == page);
        }
    }
}
