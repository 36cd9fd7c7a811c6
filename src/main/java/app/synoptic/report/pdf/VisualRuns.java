package app.synoptic.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/// Divides paragraphs into runs of one direction, in the order in which they stand on the line (Unicode Standard
/// Annex 9, as the JDK has it).
final class VisualRuns implements BidiSplitter {

    private BidiTextRun[] runs = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
        if (paragraph.isEmpty()) {
            runs = new BidiTextRun[0];
            return;
        }
        Bidi bidi = new Bidi(paragraph, switch (direction) {
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        });
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        runs = new BidiTextRun[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            int start = bidi.getRunStart(i);
            runs[i] = new BidiTextRun(start, bidi.getRunLimit(i) - start, levels[i] % 2 == 0 ? LTR : RTL);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
    }

    @Override
    public int countTextRuns() {
        return runs.length;
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs[run];
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return paragraph.codePoints().map(Character::getDirectionality)
                .mapToObj(direction -> switch (direction) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
                    default -> NEUTRAL;
                }).filter(direction -> direction != NEUTRAL).findFirst().orElse(NEUTRAL);
    }
}
