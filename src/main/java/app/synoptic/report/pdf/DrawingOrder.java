package app.synoptic.report.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.Map;

/// Puts runs that are read from right to left in the order in which they are drawn, and joins Arabic letters.
final class DrawingOrder implements BidiReorderer {

    private static final Map<Integer, String> MIRRORS = Map.of((int) '(', ")", (int) ')', "(", (int) '[', "]", (int) ']', "[",
            (int) '«', "»", (int) '»', "«", (int) '<', ">", (int) '>', "<");

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        int at = text.length();
        while (at > 0) {
            int begin = at;
            do {
                begin -= Character.charCount(text.codePointBefore(begin));
            } while (begin > 0 && Character.getType(text.codePointAt(begin)) == Character.NON_SPACING_MARK);
            String cluster = text.substring(begin, at);
            turned.append(MIRRORS.getOrDefault(cluster.codePointAt(0), cluster));
            at = begin;
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.apart(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
