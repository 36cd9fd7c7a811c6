package app.synoptic.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page as a person sees it: its crop box, turned. Tells where a point of the file lies there, from the top left corner.
record PageGeometry(float left, float bottom, float right, float top, int turn) {

    static PageGeometry of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PageGeometry(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY(), Math.floorMod(page.getRotation() / 90, 4));
    }

    float width() {
        return turn % 2 == 0 ? right - left : top - bottom;
    }

    float height() {
        return turn % 2 == 0 ? top - bottom : right - left;
    }

    float x(float x, float y) {
        return switch (turn) {
            case 0 -> x - left;
            case 1 -> y - bottom;
            case 2 -> right - x;
            default -> top - y;
        };
    }

    float y(float x, float y) {
        return switch (turn) {
            case 0 -> top - y;
            case 1 -> x - left;
            case 2 -> y - bottom;
            default -> right - x;
        };
    }
}
