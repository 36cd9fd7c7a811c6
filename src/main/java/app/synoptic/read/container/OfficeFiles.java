package app.synoptic.read.container;

import java.util.List;

/// Packed files that are one document.
final class OfficeFiles {

    /// Parts that only such a file has; OpenDocument's are told by two.
    private static final List<String> MICROSOFT = List.of("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml");

    private OfficeFiles() {}

    static boolean document(ZipArchive zip) {
        return MICROSOFT.stream().anyMatch(zip::has) || zip.has("content.xml") && zip.has("meta.xml");
    }
}
