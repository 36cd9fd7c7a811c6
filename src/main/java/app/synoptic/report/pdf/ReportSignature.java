package app.synoptic.report.pdf;

import app.synoptic.sign.Signing;
import app.synoptic.sign.cms.CmsSignature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Signs a report that was written, as PAdES (ETSI EN 319 142-1) asks for it: in a revision of its own behind it, over all of the file. The signature is
/// not drawn on a page.
final class ReportSignature {

    private static final int ROOM = 16 << 10;
    /// The longest that a string of PDF/A-2 may be is 32,767 bytes (ISO 19005-2, 6.1.13).
    private static final int ROOM_FOR_STAMP = 32_000;

    private ReportSignature() {}

    /// The file with its signature.
    ///
    /// @throws app.synoptic.sign.SignException if a time stamp is asked for and does not come
    static byte[] append(byte[] pdf, Signing with, Instant now) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setName(with.key().signer().name());
            signature.setSignDate(GregorianCalendar.from(now.atZone(ZoneOffset.UTC)));
            field(document, signature);
            options.setPreferredSignatureSize(with.stamps() == null ? ROOM : ROOM_FOR_STAMP);
            document.addSignature(signature, content -> CmsSignature.make(with, content.readAllBytes()), options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * ROOM_FOR_STAMP);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /// The field of the signature. Its annotation lies beside the first page, so that no reader stops at it (ISO 14289-1, 7.18.1).
    private static void field(PDDocument document, PDSignature signature) throws IOException {
        PDPage page = document.getPage(0);
        PDAcroForm form = new PDAcroForm(document);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        PDSignatureField field = new PDSignatureField(form);
        field.setAlternateFieldName("Signature");
        field.setValue(signature);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setRectangle(new PDRectangle(-9, -9, 0, 0));
        form.getFields().add(field);
        document.getDocumentCatalog().setAcroForm(form);
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        COSArray all = new COSArray();
        if (annotations != null) {
            annotations.forEach(all::add);
        }
        all.add(widget.getCOSObject());
        page.getCOSObject().setItem(COSName.ANNOTS, all);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.getCOSObject().setNeedToBeUpdated(true);
        form.getCOSObject().setNeedToBeUpdated(true);
        widget.getCOSObject().setNeedToBeUpdated(true);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }
}
