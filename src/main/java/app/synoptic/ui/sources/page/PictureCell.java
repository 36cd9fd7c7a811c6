package app.synoptic.ui.sources.page;

import app.synoptic.read.layout.PageItem.Picture;
import app.synoptic.ui.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// A picture of a page, or what the page says instead of it.
final class PictureCell extends PageCell {

    /// A picture no larger than this, in pixels, only keeps a place.
    private static final int ICON = 40;
    /// How high a picture is taken to be before it is there, if the page does not say, of its width.
    private static final double LIKELY = 0.6;

    private final Picture picture;
    private final ImageView view = new ImageView();
    private final Label instead = new Label();
    private boolean known;

    PictureCell(Picture picture) {
        this.picture = picture;
        getStyleClass().add("picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.alternate());
        instead.setWrapText(true);
        instead.getStyleClass().add("instead");
        instead.setVisible(false);
        getChildren().addAll(view, instead);
        if (!picture.held()) {
            say(Messages.get("sources.page.picture.absent"), "sources.page.picture.absent.of");
        }
    }

    private void say(String alone, String key) {
        known = true;
        instead.setText(picture.alternate().isEmpty() ? alone : Messages.get(key, picture.alternate()));
        instead.setVisible(true);
    }

    /// Shows the picture, or says that there is none.
    void show(Optional<Image> image) {
        known = true;
        image.ifPresentOrElse(view::setImage, () -> say(Messages.get("sources.page.picture.unread"), "sources.page.picture.unread.of"));
        requestLayout();
    }

    private double width(Image image, double column) {
        double wanted = picture.width() > ICON ? Math.min(picture.width(), column) : column;
        return Math.min(wanted, image.getWidth());
    }

    private double height(double column) {
        @Nullable Image image = view.getImage();
        if (image != null) {
            return image.getWidth() <= ICON && image.getHeight() <= ICON ? 0 : width(image, column) * image.getHeight() / image.getWidth();
        }
        if (known) {
            return instead.prefHeight(column);
        }
        return picture.width() > 0 && picture.height() > 0 ? Math.min(picture.width(), column) * picture.height() / picture.width() : LIKELY * column;
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        double left = left(getWidth());
        Image image = view.getImage();
        if (image != null) {
            view.setVisible(height(column) > 0);
            view.setFitWidth(width(image, column));
            view.relocate(left + (column - width(image, column)) / 2, snappedTopInset());
        }
        instead.resizeRelocate(left, snappedTopInset(), column, instead.prefHeight(column));
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = height(column(width < 0 ? WIDEST : width));
        return height == 0 ? 0 : snappedTopInset() + height + snappedBottomInset();
    }
}
