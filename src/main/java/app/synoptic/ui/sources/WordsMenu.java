package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.find.ArticlePart;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import app.synoptic.ui.controls.passages.PassageEvent;
import app.synoptic.ui.controls.passages.SystemClipboard;
import app.synoptic.ui.sources.page.PageSwitch;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done with the words a person has marked in a pane, by menu and by key.
final class WordsMenu {

    private record Deed(String name, KeyCombination keys, Runnable act) {

        MenuItem item() {
            MenuItem item = new MenuItem(name);
            item.setAccelerator(keys);
            item.setOnAction(_ -> act.run());
            return item;
        }
    }

    private final Supplier<Source> source;
    private final Supplier<Optional<SourceText>> text;
    private final TextPane reading;
    private final PageSwitch paging;
    private final Supplier<Optional<Passage>> here;
    private final Deed citing = deed("sources.copy.cited", "Shortcut+Shift+C", () -> copy(true));
    private final Deed noting = deed("sources.note", "Shortcut+M", this::note);
    private final List<Deed> marking = List.of(deed("sources.new-event", "Shortcut+Shift+E", () -> mark(PassageEvent.NEW_EVENT)),
            deed("sources.attest", "Shortcut+Shift+A", () -> mark(PassageEvent.ATTEST)),
            deed("sources.let-answer", "Shortcut+Shift+R", () -> mark(PassageEvent.ANSWER)),
            deed("author.wish.read.here", "Shortcut+Shift+B", this::markRead));
    private final Deed turning = deed("sources.furniture.turn", "Shortcut+Shift+U", this::turn);
    private final Deed paged = deed("sources.page", "Shortcut+Shift+G", this::page);
    private final Deed taking = deed("sources.part.take", "Shortcut+Shift+X", this::take);

    /// @param source whose text is shown now
    /// @param text   what is shown of it
    /// @param here   the passage stepped to, where a note goes if nothing is marked
    WordsMenu(Supplier<Source> source, Supplier<Optional<SourceText>> text, TextPane reading, PageSwitch paging, Supplier<Optional<Passage>> here) {
        this.source = source;
        this.text = text;
        this.reading = reading;
        this.paging = paging;
        this.here = here;
    }

    private static Deed deed(String key, String keys, Runnable act) {
        return new Deed(Messages.get(key), KeyCombination.valueOf(keys), act);
    }

    /// Offers it where a person asks for one; it is made then.
    void offer() {
        reading.whenAsked(this::menu);
    }

    private ContextMenu menu() {
        MenuItem plain = new MenuItem(Messages.get("sources.copy"));
        plain.setOnAction(_ -> copy(false));
        ContextMenu menu = new ContextMenu(plain, citing.item(), noting.item(), new SeparatorMenuItem());
        marking.forEach(deed -> menu.getItems().add(deed.item()));
        MenuItem part = taking.item();
        menu.getItems().addAll(new SeparatorMenuItem(), part, turning.item());
        MenuItem page = paged.item();
        menu.getItems().add(page);
        menu.setOnShowing(_ -> {
            menu.getItems().stream().skip(2).forEach(item -> item.setDisable(ReadOnlyMode.at(reading)));
            Optional<ArticlePart> there = reading.part().filter(_ -> text.get().filter(SourceText::original).isPresent());
            part.setText(Messages.get(there.isPresent() && there.get().inside() ? "sources.part.out" : "sources.part.in"));
            part.setDisable(there.isEmpty() || ReadOnlyMode.at(reading));
            menu.getItems().subList(menu.getItems().indexOf(part) + 1, menu.getItems().size()).forEach(item -> item.setDisable(false));
            page.setDisable(!paging.possible());
        });
        return menu;
    }

    /// Does what a key stands for.
    ///
    /// @return whether it stands for anything here
    boolean key(KeyEvent event) {
        if (noting.keys().match(event)) {
            return note();
        }
        Optional<Deed> asked = Stream.concat(Stream.of(citing, turning, paged, taking), marking.stream()).filter(deed -> deed.keys().match(event)).findFirst();
        asked.ifPresent(deed -> deed.act().run());
        return asked.isPresent();
    }

    private void copy(boolean cited) {
        text.get().map(SourceText::wording).ifPresent(wording ->
                reading.marking().selected().ifPresent(passage -> copy(wording, passage, cited)));
    }

    private void copy(Wording wording, Passage passage, boolean cited) {
        SystemClipboard.copy(cited ? PassageCitation.of(source.get(), wording, passage.start(), passage.end())
                : wording.text().substring(passage.start(), passage.end()));
    }

    private void mark(EventType<PassageEvent> what) {
        tell(what, reading.marking().words());
    }

    /// Has a note written on the words marked, or else on the passage she is at.
    private boolean note() {
        return tell(PassageEvent.NOTE, reading.marking().words().or(here));
    }

    /// Says that the source was read up to the end of the words marked.
    private void markRead() {
        reading.marking().selected().ifPresent(words ->
                EditRequest.fire(reading, new Wish.MarkRead(source.get().id(), ReadingProgress.begun(words.text(), words.end()))));
    }

    private void page() {
        paging.turn();
    }

    private void turn() {
        if (!paging.turnFurniture()) {
            reading.turn();
        }
    }

    /// Takes the blocks marked or pointed at into the article, or out of it.
    private void take() {
        text.get().filter(SourceText::original).ifPresent(own -> reading.part().ifPresent(part -> EditRequest.fire(reading,
                new Wish.TakePart(own.source(), own.id(), new Region(part.inside() ? RegionKind.FURNITURE : RegionKind.BODY, part.start(), part.end())))));
    }

    private boolean tell(EventType<PassageEvent> what, Optional<Passage> words) {
        words.ifPresent(passage -> reading.fireEvent(new PassageEvent(what, passage)));
        return words.isPresent();
    }
}
