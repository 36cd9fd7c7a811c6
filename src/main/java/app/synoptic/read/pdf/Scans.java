package app.synoptic.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/// Tells a document that was scanned and has no text layer: half of its pages or more are pictures without a letter.
final class Scans {

    private static final int DEEPEST = 8;

    private Scans() {}

    static boolean scanned(List<PDPage> pages, PdfLayout layout) {
        int pictures = 0;
        for (int i = 0; i < pages.size(); i++) {
            pictures += layout.lettered()[i] == 0 && picture(resources(pages.get(i)), Collections.newSetFromMap(new IdentityHashMap<>()), 0) ? 1 : 0;
        }
        return pictures > 0 && pictures * 2 >= pages.size();
    }

    private static COSDictionary resources(PDPage page) {
        return page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
    }

    /// Whether there is a picture among resources, or in those of the forms among them.
    private static boolean picture(COSDictionary resources, Set<COSDictionary> seen, int depth) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth > DEEPEST || !seen.add(objects)) {
            return false;
        }
        for (COSName name : objects.keySet()) {
            COSBase object = objects.getDictionaryObject(name);
            if (object instanceof COSStream stream) {
                COSDictionary inner = stream.getCOSDictionary(COSName.RESOURCES);
                if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)) || inner != null && picture(inner, seen, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
