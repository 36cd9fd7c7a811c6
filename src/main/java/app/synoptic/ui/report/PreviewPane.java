package app.synoptic.ui.report;

import app.synoptic.report.pdf.PageImages.Page;
import app.synoptic.ui.Messages;
import app.synoptic.ui.work.ReportTask;
import app.synoptic.ui.work.Reporting.Order;
import app.synoptic.ui.work.Reporting;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The first pages of a report as it would be, one under the other. The latest wish wins.
final class PreviewPane extends StackPane {

    private static final double WIDE = 340;
    private static final double SHARP = 84;
    private static final double PALE = 0.45;

    private final Reporting reporting;
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);
    private final ProgressIndicator busy = new ProgressIndicator();
    private final PauseTransition rest = new PauseTransition(Duration.millis(120));
    private @Nullable ReportTask drawing;

    PreviewPane(Reporting reporting) {
        this.reporting = reporting;
        getStyleClass().add("preview");
        setId("report-preview");
        pages.getStyleClass().add("pages");
        pages.setAlignment(Pos.TOP_CENTER);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Messages.get("report.preview"));
        busy.setMaxSize(40, 40);
        getChildren().addAll(scroll, busy);
        busy.setVisible(false);
    }

    /// Shows another report in place of the one before.
    void show(Order order) {
        stop();
        busy.setVisible(true);
        pages.setOpacity(pages.getChildren().isEmpty() ? 1 : PALE);
        rest.setOnFinished(_ -> drawing = reporting.preview(order, SHARP, this::drawn));
        rest.playFromStart();
    }

    /// Gives up what is not drawn yet.
    void stop() {
        rest.stop();
        if (drawing != null) {
            drawing.stop();
        }
    }

    private void drawn(List<Page> drawn) {
        busy.setVisible(false);
        pages.setOpacity(1);
        pages.getChildren().setAll(drawn.stream().<Node>map(PreviewPane::sheet).toList());
        scroll.setVvalue(0);
    }

    private static Node sheet(Page page) {
        ImageView view = new ImageView(image(page));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(WIDE);
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }

    private static Image image(Page page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.pixels(), 0, page.width());
        return image;
    }
}
