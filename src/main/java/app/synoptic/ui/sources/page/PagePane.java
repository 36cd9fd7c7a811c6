package app.synoptic.ui.sources.page;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.read.pdf.PageBox;
import app.synoptic.read.pdf.PdfMap;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Pages;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// One page of a source's file at a time, as wide as the pane, with the lit words on it. Words that are marked on it are told.
public final class PagePane extends BorderPane implements PageView {

    /// A picture is drawn anew where the pane has become wider than this many times its width.
    private static final double BLURRED = 1.15;
    private static final double MARGIN = 2;
    /// How much larger a page becomes at a press, and how much it may be wider than the pane before it fits again.
    private static final double STEP = 1.5;
    private static final double MOST = 3;

    private final Label place = new Label();
    private final Button back = new Button("‹");
    private final Button on = new Button("›");
    private final ImageView picture = new ImageView();
    private final PageLights lights = new PageLights();
    private final Pane sheet = new Pane(picture, lights);
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final Consumer<Passage> marked;
    private @Nullable Pages pages;
    private @Nullable TextId text;
    private @Nullable PdfMap map;
    private PageHighlights lit = PageHighlights.NOTHING;
    private @Nullable Passage mark;
    private int page = 1;
    private int drawn;
    private double drawnWidth;
    private int grip = -1;
    private double enlarged = 1;

    /// @param marked is told which words a person marks
    public PagePane(Consumer<Passage> marked) {
        this.marked = marked;
        getStyleClass().add("page-pane");
        back.setAccessibleText(Messages.get("sources.page.back"));
        back.setOnAction(_ -> turn(page - 1));
        on.setAccessibleText(Messages.get("sources.page.on"));
        on.setOnAction(_ -> turn(page + 1));
        Button larger = new Button("+");
        larger.setAccessibleText(Messages.get("sources.page.larger"));
        larger.setOnAction(_ -> {
            enlarged = enlarged < MOST ? enlarged * STEP : 1;
            fit();
        });
        HBox bar = new HBox(back, place, on, larger);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("bar");
        setTop(bar);
        setCenter(scroll);
        // A bar that came only once the page is there would leave it too wide for the pane.
        scroll.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        scroll.viewportBoundsProperty().map(bounds -> Math.round(bounds.getWidth())).subscribe(this::fit);
        picture.setPreserveRatio(true);
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the pages of a text, first the one with what is lit.
    public void show(TextId next, Pages of, PageHighlights first) {
        lit = first;
        if (next.equals(text) && map != null) {
            light(first);
            return;
        }
        text = next;
        pages = of;
        map = null;
        mark = null;
        page = 1;
        drawn = 0;
        picture.setImage(null);
        lights.clear();
        place.setText(Messages.get("sources.page.reading"));
        of.map(read -> {
            if (pages == of) {
                map = read.orElse(null);
                read.ifPresentOrElse(_ -> light(lit), () -> place.setText(Messages.get("sources.page.none")));
            }
        });
    }

    @Override
    public void enter() {
        requestFocus();
    }

    @Override
    public void light(PageHighlights now) {
        boolean another = !now.equals(lit) || drawn == 0;
        lit = now;
        PdfMap known = map;
        if (known == null) {
            return;
        }
        Passage sought = now.current() != null ? now.current() : now.lit().isEmpty() ? null : now.lit().getFirst();
        turn(another && sought != null ? known.page(sought.start()) : page);
        if (another && sought != null) {
            known.boxes(sought.start(), sought.end()).stream().findFirst().ifPresent(this::reveal);
        }
    }

    private void turn(int to) {
        PdfMap known = map;
        if (known == null || known.pages().isEmpty()) {
            return;
        }
        int all = known.pages().size();
        boolean other = Math.clamp(to, 1, all) != page;
        page = Math.clamp(to, 1, all);
        place.setText(Messages.get("sources.page.place", page, all));
        back.setDisable(page == 1);
        on.setDisable(page == all);
        if (other) {
            scroll.setVvalue(0);
        }
        fit();
    }

    /// Makes the page as wide as the pane.
    private void fit() {
        PdfMap known = map;
        double width = enlarged * (scroll.getViewportBounds().getWidth() - MARGIN);
        if (known == null || page > known.pages().size() || width < 1) {
            return;
        }
        PdfMap.Size size = known.pages().get(page - 1);
        sheet.setMinSize(width, width / size.width() * size.height());
        sheet.setPrefSize(width, width / size.width() * size.height());
        picture.setFitWidth(width);
        if (drawn != page || width > BLURRED * drawnWidth) {
            draw(width / size.width(), width);
        }
        lights.show(known, page, width / size.width(), lit, mark);
    }

    private void draw(double zoom, double width) {
        int wanted = page;
        Pages from = pages;
        if (from == null) {
            return;
        }
        if (drawn != wanted) {
            picture.setImage(null);
        }
        drawn = wanted;
        drawnWidth = width;
        picture.setAccessibleText(place.getText());
        double fine = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        from.picture(wanted, zoom * fine, image -> {
            if (pages == from && page == wanted) {
                image.ifPresentOrElse(picture::setImage, () -> place.setText(Messages.get("sources.page.none")));
            }
        });
    }

    private void reveal(PageBox box) {
        double height = sheet.getPrefHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            scroll.setVvalue(Math.clamp((zoom() * box.y() - scroll.getViewportBounds().getHeight() / 3) / height, 0, 1));
        }
    }

    /// Pixels per point of the page as it is shown.
    private double zoom() {
        return map == null ? 1 : sheet.getPrefWidth() / map.pages().get(page - 1).width();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grip = word(event);
            mark = null;
            scroll.requestFocus();
            fit();
        }
    }

    private void drag(MouseEvent event) {
        PdfMap known = map;
        int word = word(event);
        if (known != null && text != null && grip >= 0 && word >= 0 && event.getButton() == MouseButton.PRIMARY) {
            List<PdfMap.Word> words = known.words();
            Passage now = new Passage(text, words.get(Math.min(grip, word)).start(), words.get(Math.max(grip, word)).end());
            if (!now.equals(mark)) {
                mark = now;
                fit();
                marked.accept(now);
            }
        }
    }

    private int word(MouseEvent event) {
        return map == null ? -1 : NearWords.nearest(map, page, event.getX() / zoom(), event.getY() / zoom());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> turn(page - 1);
            case PAGE_DOWN -> turn(page + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
