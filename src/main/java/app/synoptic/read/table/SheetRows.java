package app.synoptic.read.table;

import app.synoptic.read.table.TableException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of a workbook, as they were last computed: of a formula there is only what came of it.
final class SheetRows implements TableRowReader {

    private static final int RADIX = 26;

    private final Workbook book;
    private final ZipFile zip;
    private final List<String> shared;
    private final NumberFormats formats;
    private final InputStream in;
    private final XMLStreamReader reader;
    private long number;

    private SheetRows(Workbook book, ZipFile zip) throws IOException, XMLStreamException {
        this.book = book;
        this.zip = zip;
        shared = book.sharedWords(zip);
        formats = NumberFormats.of(book, zip);
        in = Workbook.open(book.file(), zip, book.part());
        reader = SheetXml.reader(in);
    }

    static SheetRows of(Workbook book) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(book.file().toFile());
            return new SheetRows(book, zip);
        } catch (IOException | XMLStreamException | TableException failed) {
            close(zip);
            throw failed instanceof TableException told ? told : failure(book, 0, failed);
        }
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException ignored) {
            // what could not be opened needs no closing
        }
    }

    private static TableException failure(Workbook book, long row, Exception cause) {
        boolean damaged = cause instanceof XMLStreamException || cause instanceof ZipException || cause instanceof EOFException;
        return new TableException(book.file(), damaged ? Reason.DAMAGED : Reason.UNREADABLE, row, cause);
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
                    String told = reader.getAttributeValue(null, "r");
                    number = told != null && told.matches("\\d{1,9}") ? Long.parseLong(told) : number + 1;
                    return new TableRow(number, cells());
                } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("sheetData")) {
                    return null;
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw broken.getNestedException() instanceof TableException told ? told : failure(book, number + 1, broken);
        } catch (RuntimeException broken) {
            throw broken instanceof TableException told ? told : failure(book, number + 1, new XMLStreamException(broken));
        }
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        long length = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
                return cells;
            } else if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
                int column = column(reader.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                String cell = cell();
                length += cell.length();
                if (length > 4L * SeparatedValues.LONGEST_CELL) {
                    throw new TableException(book.file(), Reason.MANY_COLUMNS, number, null);
                }
                if (column < cells.size()) {
                    cells.set(column, cell);
                } else {
                    cells.add(cell);
                }
            }
        }
        throw new XMLStreamException("a row without an end");
    }

    /// “C7” is the third, from 0.
    private int column(@Nullable String place, int next) {
        if (place == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = column * RADIX + place.charAt(i) - 'A' + 1;
            if (column > SeparatedValues.MOST_COLUMNS) {
                throw new TableException(book.file(), Reason.MANY_COLUMNS, number, null);
            }
        }
        return column == 0 ? next : column - 1;
    }

    private String cell() throws XMLStreamException {
        String type = String.valueOf(reader.getAttributeValue(null, "t"));
        String style = reader.getAttributeValue(null, "s");
        StringBuilder value = new StringBuilder();
        boolean within = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (reader.getLocalName().equals("is")) {
                        value.append(SheetXml.text(reader, "is"));
                    } else {
                        within = reader.getLocalName().equals("v");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (within) {
                        SheetXml.append(value, reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    within = false;
                    if (reader.getLocalName().equals("c")) {
                        return words(type, style == null ? "" : style, value.toString());
                    }
                }
                default -> { }
            }
        }
        throw new XMLStreamException("a cell without an end");
    }

    private String words(String type, String style, String value) {
        if (value.length() > SeparatedValues.LONGEST_CELL) {
            throw new TableException(book.file(), Reason.LONG_CELL, number, null);
        }
        return switch (type) {
            case "s" -> value.matches("\\d{1,9}") && Integer.parseInt(value) < shared.size() ? shared.get(Integer.parseInt(value)) : "";
            case "b" -> value.equals("1") ? "true" : "false";
            case "str", "inlineStr", "e", "d" -> value;
            default -> value.isEmpty() ? "" : formats.words(value, style);
        };
    }

    @Override
    public void close() throws IOException {
        try {
            in.close();
        } finally {
            zip.close();
        }
    }
}
