package app.synoptic.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Draws pages into letters, in the order of the drawing. What is drawn twice at one place, as some programs do for bold, is there once;
/// what lies outside the page is not there. Of marked content with an `ActualText` its first letter has that text.
final class PageLetters extends PDFStreamEngine {

    private static final int MOST_LINKS = 2_000;
    private static final float DEEP = 0.22f;
    private static final float HIGH = 0.78f;

    /// What is the same for all letters of a font.
    private record FontFacts(boolean bold, float ascent, float descent) {}

    /// Marked content that is open.
    private static final class Marked {
        final int content;
        final @Nullable String actual;
        /// Which letter has its text; -1 as long as none has.
        int letter = -1;

        Marked(int content, @Nullable String actual) {
            this.content = content;
            this.actual = actual;
        }
    }

    private final Map<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    private final List<Marked> marked = new ArrayList<>();
    private final List<float[]> links = new ArrayList<>();
    private final Set<Long> drawn = new HashSet<>();
    private List<Letter> letters = new ArrayList<>();
    private PageGeometry view = new PageGeometry(0, 0, 1, 1, 0);
    private int page;
    private int forms;

    PageLetters() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new DrawObject(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /// The letters of a page.
    ///
    /// @param number its number, counted from 0
    List<Letter> of(PDPage sheet, int number) throws IOException {
        letters = new ArrayList<>();
        view = PageGeometry.of(sheet);
        page = number;
        forms = 0;
        marked.clear();
        drawn.clear();
        links.clear();
        for (PDAnnotation annotation : sheet.getAnnotations()) {
            if (links.size() < MOST_LINKS && "Link".equals(annotation.getSubtype()) && annotation.getRectangle() != null) {
                var box = annotation.getRectangle();
                float x = view.x(box.getLowerLeftX(), box.getLowerLeftY());
                float y = view.y(box.getLowerLeftX(), box.getLowerLeftY());
                float right = view.x(box.getUpperRightX(), box.getUpperRightY());
                float top = view.y(box.getUpperRightX(), box.getUpperRightY());
                links.add(new float[] {Math.min(x, right), Math.min(y, top), Math.max(x, right), Math.max(y, top)});
            }
        }
        if (sheet.hasContents()) {
            processPage(sheet);
        }
        return letters;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int content = properties == null || forms > 0 ? -1 : properties.getInt(COSName.MCID, -1);
        Marked around = marked.isEmpty() ? null : marked.getLast();
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (actual == null && around != null && around.actual != null) {
            marked.add(around);
        } else {
            marked.add(new Marked(content < 0 && around != null ? around.content : content, actual));
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) {
            marked.removeLast();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        try {
            super.showForm(form);
        } finally {
            forms--;
        }
    }

    @Override
    protected void showGlyph(Matrix drawing, PDFont font, int code, Vector displacement) {
        String text = Characters.plain(unicode(font, code));
        Marked in = marked.isEmpty() ? null : marked.getLast();
        if (in != null && in.actual != null) {
            text = in.letter < 0 ? Characters.plain(in.actual) : " ";
        }
        if (text.isEmpty()) {
            return;
        }
        FontFacts facts = fonts.computeIfAbsent(font, PageLetters::facts);
        float advance = displacement.getX();
        float[] xs = new float[4];
        float[] ys = new float[4];
        for (int i = 0; i < 4; i++) {
            var corner = drawing.transformPoint(i < 2 ? 0 : advance, i % 2 == 0 ? facts.descent() : facts.ascent());
            xs[i] = view.x(corner.x, corner.y);
            ys[i] = view.y(corner.x, corner.y);
        }
        float x = Math.min(Math.min(xs[0], xs[1]), Math.min(xs[2], xs[3]));
        float y = Math.min(Math.min(ys[0], ys[1]), Math.min(ys[2], ys[3]));
        float width = Math.max(Math.max(xs[0], xs[1]), Math.max(xs[2], xs[3])) - x;
        float height = Math.max(Math.max(ys[0], ys[1]), Math.max(ys[2], ys[3])) - y;
        float size = (float) Math.hypot(drawing.getShearX(), drawing.getScaleY());
        boolean away = x > view.width() || y > view.height() || x + width < 0 || y + height < 0;
        if (away || !Float.isFinite(x + y + width + height) || !text.isBlank() && again(text, x, y, size)) {
            return;
        }
        var origin = drawing.transformPoint(0, 0);
        var tip = drawing.transformPoint(advance, 0);
        Letter letter = letter(text, new float[] {x, y, width, height}, origin, tip, size, facts.bold(), in == null ? -1 : in.content);
        if (in == null || in.actual == null) {
            letters.add(letter);
        } else if (in.letter < 0) {
            in.letter = letters.size();
            letters.add(letter);
        } else if (TextLine.follows(letters.get(in.letter), letter, 1)) {
            letters.set(in.letter, letters.get(in.letter).upTo(letter));
        }
    }

    private Letter letter(String text, float[] box, java.awt.geom.Point2D.Float origin, java.awt.geom.Point2D.Float tip, float size, boolean bold, int content) {
        float fromX = view.x(origin.x, origin.y);
        float fromY = view.y(origin.x, origin.y);
        float toX = view.x(tip.x, tip.y);
        float toY = view.y(tip.x, tip.y);
        int turn = Math.abs(toX - fromX) >= Math.abs(toY - fromY) ? toX >= fromX ? 0 : 2 : toY > fromY ? 1 : 3;
        boolean level = turn % 2 == 0;
        float along = level ? fromX : fromY;
        float end = level ? toX : toY;
        float across = level ? fromY : fromX;
        boolean back = turn >= 2;
        boolean upward = turn == 1 || turn == 2;
        return new Letter(text, page, box[0], box[1], box[2], box[3], back ? -along : along, back ? -end : end, upward ? -across : across, turn, size, bold,
                content, linked(box[0] + box[2] / 2, box[1] + box[3] / 2));
    }

    private boolean linked(float x, float y) {
        for (float[] link : links) {
            if (x >= link[0] && x <= link[2] && y >= link[1] && y <= link[3]) {
                return true;
            }
        }
        return false;
    }

    /// Whether the same was drawn at the same place, but for a small part of its size.
    private boolean again(String text, float x, float y, float size) {
        float step = Math.max(0.1f, size * 0.06f);
        long column = Math.round(x / step);
        long row = Math.round(y / step);
        String what = text + " " + Math.round(size * 16);
        for (long dx = -1; dx <= 1; dx++) {
            for (long dy = -1; dy <= 1; dy++) {
                if (drawn.contains(key(what, column + dx, row + dy))) {
                    return true;
                }
            }
        }
        drawn.add(key(what, column, row));
        return false;
    }

    private static long key(String what, long column, long row) {
        return (what.hashCode() * 1_000_003L + column) * 1_000_003L + row;
    }

    /// The characters of a code; nothing where the file does not tell.
    private static String unicode(PDFont font, int code) {
        try {
            String told = font.toUnicode(code);
            return told != null ? told : font instanceof PDSimpleFont && code < 256 ? String.valueOf((char) code) : "";
        } catch (RuntimeException damaged) {
            return "";
        }
    }

    private static FontFacts facts(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        float ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000;
        float descent = descriptor == null ? 0 : -Math.abs(descriptor.getDescent() / 1000);
        boolean sound = ascent >= 0.5f && ascent <= 1.2f && descent <= -0.1f && descent >= -0.5f;
        return sound ? new FontFacts(bold, ascent, descent) : new FontFacts(bold, HIGH, -DEEP);
    }
}
