package app.synoptic.ui.sources.page;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.layout.PageItem;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.WebPage;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualFlowHit;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/// The article of a saved page set anew: headings, pictures, captions and links, with the lit words in it. Only what is in sight is laid
/// out. Words that are marked on it are told.
public final class WebPane extends BorderPane implements PageView {

    /// How much of the pane the arrow keys move.
    private static final double STEP = 0.1;
    private static final double LEAF = 0.9;

    private final Consumer<Passage> marked;
    private final Label notice = new Label();
    private final ObservableList<PageRow> rows = FXCollections.observableArrayList();
    private final Set<PageCell> cells = new HashSet<>();
    private final Map<Integer, SoftReference<Image>> pictures = new HashMap<>();
    private final VirtualFlow<PageRow, PageCell> flow = VirtualFlow.createVertical(rows, this::cell);
    private @Nullable WebPage page;
    private @Nullable TextId text;
    private @Nullable Wording wording;
    private List<PageItem> items = List.of();
    private boolean folded = true;
    private PageHighlights lit = PageHighlights.NOTHING;
    private @Nullable Passage mark;
    private @Nullable Passage sought;
    private int grip = -1;

    /// @param marked is told which words a person marks
    public WebPane(Consumer<Passage> marked) {
        this.marked = marked;
        getStyleClass().add("web-pane");
        notice.setWrapText(true);
        notice.getStyleClass().add("notice");
        setFocusTraversable(true);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the page of a text, first where something is lit.
    public void show(SourceText own, WebPage of, PageHighlights first) {
        lit = first;
        if (own.id().equals(text) && !rows.isEmpty()) {
            light(first);
            return;
        }
        text = own.id();
        page = of;
        mark = null;
        rows.clear();
        pictures.clear();
        say("sources.page.web.reading");
        folded = true;
        Wording words = own.wording();
        wording = words;
        of.items(read -> {
            if (page == of) {
                read.ifPresentOrElse(all -> set(all, words), () -> say("sources.page.none"));
            }
        });
    }

    private void say(String key) {
        notice.setText(Messages.get(key));
        setCenter(notice);
    }

    private void set(List<PageItem> all, Wording words) {
        items = all;
        rows.setAll(PageRow.of(all, words, folded));
        setCenter(new VirtualizedScrollPane<>(flow));
        flow.showAsFirst(0);
        sought = null;
        light(lit);
    }

    /// Shows what is left out of the article, or hides it again; what is read stays where it is.
    public void turn() {
        turn(start(flow.getFirstVisibleIndex()));
    }

    private void turn(int top) {
        Wording words = wording;
        if (words != null && !rows.isEmpty()) {
            folded = !folded;
            rows.setAll(PageRow.of(items, words, folded));
            row(top).ifPresent(flow::showAsFirst);
        }
    }

    private int start(int row) {
        for (int i = Math.max(0, row); i < rows.size(); i++) {
            if (rows.get(i) instanceof PageRow.Text(PageItem.Words block, _)) {
                return block.start();
            }
        }
        return 0;
    }

    private String text(PageItem.Words block) {
        return wording == null ? "" : wording.text().substring(block.start(), block.end());
    }

    @Override
    public void light(PageHighlights now) {
        lit = now;
        cells.forEach(cell -> cell.light(now, mark));
        Passage first = now.current() != null ? now.current() : now.lit().isEmpty() ? null : now.lit().getFirst();
        if (first != null && !first.equals(sought) && !rows.isEmpty()) {
            sought = first;
            row(first.start()).ifPresent(row -> flow.showAtOffset(row, flow.getHeight() / 3));
        }
    }

    /// The row that an offset of the text stands in, or the next one.
    private OptionalInt row(int offset) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof PageRow.Text(PageItem.Words block, _) && block.end() > offset || rows.get(i) instanceof PageRow.Fold fold && fold.end() > offset) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private PageCell cell(PageRow row) {
        PageCell cell = switch (row) {
            case PageRow.Text(PageItem.Words block, boolean article) -> new WordsCell(Objects.requireNonNull(text), text(block), block, article);
            case PageRow.Picture(PageItem.Picture picture) -> picture(picture);
            case PageRow.Fold fold -> new FoldCell(fold, () -> turn(fold.start()));
        };
        cell.whenGone(() -> cells.remove(cell));
        cells.add(cell);
        cell.light(lit, mark);
        return cell;
    }

    private PictureCell picture(PageItem.Picture picture) {
        PictureCell cell = new PictureCell(picture);
        SoftReference<Image> had = pictures.get(picture.number());
        Image known = had == null ? null : had.get();
        WebPage of = page;
        if (known != null) {
            cell.show(Optional.of(known));
        } else if (picture.held() && of != null) {
            double fine = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
            of.picture(picture.number(), (int) (PageCell.WIDEST * fine), image -> {
                if (page == of) {
                    image.ifPresent(read -> pictures.put(picture.number(), new SoftReference<>(read)));
                    cell.show(image);
                }
            });
        }
        return cell;
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            grip = at(event).orElse(-1);
            mark(null);
        }
    }

    private void drag(MouseEvent event) {
        TextId own = text;
        OptionalInt to = at(event);
        if (own != null && grip >= 0 && to.isPresent() && event.getButton() == MouseButton.PRIMARY) {
            int from = Math.min(grip, to.getAsInt());
            int end = Math.max(grip, to.getAsInt()) + 1;
            Optional<Passage> first = whole(from, from + 1);
            Optional<Passage> last = whole(end - 1, end);
            Passage now = new Passage(own, first.map(Passage::start).orElse(from), Math.max(last.map(Passage::end).orElse(end), end));
            if (!now.equals(mark)) {
                mark(now);
                marked.accept(now);
            }
        }
    }

    private Optional<Passage> whole(int start, int end) {
        OptionalInt row = row(start);
        return row.isPresent() && rows.get(row.getAsInt()) instanceof PageRow.Text ? flow.getCellIfVisible(row.getAsInt()).flatMap(cell -> cell.words(start, end)) : Optional.empty();
    }

    private void mark(@Nullable Passage now) {
        mark = now;
        cells.forEach(cell -> cell.light(lit, now));
    }

    private OptionalInt at(MouseEvent event) {
        VirtualFlowHit<PageCell> hit = flow.hit(event.getX(), event.getY());
        return hit.isCellHit() ? hit.getCell().offset(hit.getCellOffset().getX(), hit.getCellOffset().getY()) : OptionalInt.empty();
    }

    private void key(KeyEvent event) {
        double height = flow.getHeight();
        switch (event.getCode()) {
            case PAGE_UP -> flow.scrollYBy(-LEAF * height);
            case PAGE_DOWN, SPACE -> flow.scrollYBy(LEAF * height);
            case UP -> flow.scrollYBy(-STEP * height);
            case DOWN -> flow.scrollYBy(STEP * height);
            case HOME -> flow.show(0);
            case END -> flow.show(Math.max(0, rows.size() - 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void enter() {
        requestFocus();
    }
}
