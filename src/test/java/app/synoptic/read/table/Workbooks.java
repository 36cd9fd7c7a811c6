package app.synoptic.read.table;

import app.synoptic.read.Zips;

/// Workbooks of our own, as small as they can be.
public final class Workbooks {

    static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";
    static final String BOOK = """
            <workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>
            <sheets><sheet name='Hidden' sheetId='3' state='hidden' r:id='r3'/><sheet name='Events' sheetId='1' r:id='r1'/><sheet name='Other' sheetId='2' r:id='r2'/></sheets></workbook>""";
    static final String RELATIONS = """
            <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Target='worksheets/sheet1.xml'/>
            <Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/><Relationship Id='r3' Target='worksheets/sheet3.xml'/></Relationships>""";
    static final String STYLES = """
            <styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts><numFmt numFmtId='164' formatCode='d. mmmm yyyy'/>
            <numFmt numFmtId='165' formatCode='0.00" days"'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
            <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='22'/><xf numFmtId='20'/></cellXfs></styleSheet>""";

    private Workbooks() {}

    /// @param rows   what stands in the sheet “Events”, as `row` elements
    /// @param shared the words that cells share, as `si` elements
    public static byte[] of(String rows, String shared) {
        return Zips.of("[Content_Types].xml", TYPES, "xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/styles.xml", STYLES,
                "xl/sharedStrings.xml", "<sst xmlns='x'>" + shared + "</sst>", "xl/worksheets/sheet1.xml", sheet(rows),
                "xl/worksheets/sheet2.xml", sheet("<row r='1'><c t='inlineStr'><is><t>elsewhere</t></is></c></row>"));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='x'><sheetData>" + rows + "</sheetData></worksheet>";
    }
}
