package app.synoptic.ui.sources.page;

import app.synoptic.domain.wording.Passage;
import app.synoptic.read.pdf.PageBox;
import app.synoptic.read.pdf.PdfMap;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The lights over a picture of a page.
final class PageLights extends Pane {

    PageLights() {
        setMouseTransparent(true);
    }

    void clear() {
        getChildren().clear();
    }

    /// Lights the passages that stand on a page.
    ///
    /// @param page counted from 1
    /// @param zoom pixels per point
    void show(PdfMap map, int page, double zoom, PageHighlights lit, @Nullable Passage marked) {
        clear();
        lit.attested().forEach(passage -> paint(map, page, passage, zoom, "attested"));
        lit.lit().forEach(passage -> paint(map, page, passage, zoom, "lit"));
        lit.doubtful().forEach(passage -> paint(map, page, passage, zoom, "doubtful"));
        Optional.ofNullable(lit.current()).ifPresent(passage -> paint(map, page, passage, zoom, "current"));
        Optional.ofNullable(marked).ifPresent(passage -> paint(map, page, passage, zoom, "marked"));
    }

    private void paint(PdfMap map, int page, Passage passage, double zoom, String style) {
        for (PageBox box : map.boxes(passage.start(), passage.end())) {
            if (box.page() == page) {
                Region light = new Region();
                light.getStyleClass().setAll("light", style);
                light.resizeRelocate(zoom * box.x(), zoom * box.y(), zoom * box.width(), zoom * box.height());
                light.setManaged(false);
                getChildren().add(light);
            }
        }
    }
}
