package app.synoptic.read.table;

import app.synoptic.read.table.TableException.Reason;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Values separated by commas, semicolons, tabs or bars, as RFC 4180 has them; by which, the first rows tell.
///
/// @param charset   the encoding of the file
/// @param told      whether the first line says by what they are separated, as spreadsheets write it
record SeparatedValues(Path file, Charset charset, char separator, boolean told) {

    /// In characters.
    static final int LONGEST_CELL = 1 << 20;
    private static final int LONGEST_ROW = 4 << 20;
    static final int MOST_COLUMNS = 16_384;
    private static final int SAMPLE = 1 << 16;
    private static final int SAMPLE_ROWS = 50;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Pattern TOLD = Pattern.compile("sep=(.)(?:\r?\n|$)");

    static SeparatedValues of(Path file) {
        Charset charset = TableCharset.of(file);
        String sample = sample(file, charset);
        Matcher line = TOLD.matcher(sample);
        return line.lookingAt() ? new SeparatedValues(file, charset, line.group(1).charAt(0), true)
                : new SeparatedValues(file, charset, separator(sample), false);
    }

    private static String sample(Path file, Charset charset) {
        try (Reader reader = reader(file, charset)) {
            char[] characters = new char[SAMPLE];
            int length = 0;
            for (int read = 0; read >= 0 && length < SAMPLE; read = reader.read(characters, length, SAMPLE - length)) {
                length += read;
            }
            return new String(characters, 0, length);
        } catch (CharacterCodingException misfit) {
            throw new TableException(file, Reason.ENCODING, 0, misfit);
        } catch (IOException unread) {
            throw new TableException(file, Reason.UNREADABLE, 0, unread);
        }
    }

    /// The one that divides most rows into the same number of columns.
    private static char separator(String sample) {
        char best = SEPARATORS.getFirst();
        double most = 0;
        for (char separator : SEPARATORS) {
            double score = evenness(sample, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static double evenness(String sample, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader = parser(separator).build(CsvRecordHandler.of(), new StringReader(sample))) {
            for (CsvRecord row : reader) {
                if (++rows > SAMPLE_ROWS) {
                    break;
                }
                widths.merge(row.getFieldCount(), 1, Integer::sum);
            }
        } catch (CsvParseException | UncheckedIOException cut) {
            rows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int all = Math.max(1, rows);
        return widths.entrySet().stream().filter(width -> width.getKey() > 1)
                .mapToDouble(width -> (double) width.getValue() / all + Math.min(width.getKey(), 100) / 1000.0).max().orElse(0);
    }

    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false).maxBufferSize(LONGEST_CELL);
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        Reader reader = new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        return new UnmarkedCharacters(reader);
    }

    TableRowReader open() {
        try {
            Reader reader = reader(file, charset);
            CsvReader<CsvRecord> csv = parser(separator).build(CsvRecordHandler.of(bounds -> bounds.maxFields(MOST_COLUMNS)
                    .maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW)), reader);
            return new Rows(file, csv, told ? 1 : 0);
        } catch (IOException unread) {
            throw new TableException(file, Reason.UNREADABLE, 0, unread);
        }
    }

    /// What an apostrophe keeps from being taken for a formula: written by this program and by others, and by hand in spreadsheets.
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    private static final class Rows implements TableRowReader {

        private final Path file;
        private final CsvReader<CsvRecord> csv;
        private final CloseableIterator<CsvRecord> records;
        private long number;

        Rows(Path file, CsvReader<CsvRecord> csv, int skipped) {
            this.file = file;
            this.csv = csv;
            records = csv.iterator();
            while (number < skipped && read() != null) {
                number++;
            }
        }

        private @Nullable CsvRecord read() {
            try {
                return records.hasNext() ? records.next() : null;
            } catch (UncheckedIOException unread) {
                boolean misfit = unread.getCause() instanceof CharacterCodingException;
                throw new TableException(file, misfit ? Reason.ENCODING : Reason.UNREADABLE, number + 1, unread);
            } catch (CsvParseException refused) {
                throw new TableException(file, reason(refused), number + 1, refused);
            }
        }

        /// The library tells it by its words alone, and perhaps by those of what lies behind.
        private static Reason reason(CsvParseException refused) {
            List<String> words = new ArrayList<>();
            for (Throwable at = refused; at != null; at = at.getCause()) {
                if (at instanceof CharacterCodingException) {
                    return Reason.ENCODING;
                }
                words.add(String.valueOf(at.getMessage()));
            }
            String all = String.join("\n", words);
            return all.contains("Unclosed") ? Reason.CUT : all.contains("max record size") || all.contains("maximum limit of") ? Reason.MANY_COLUMNS : Reason.LONG_CELL;
        }

        @Override
        public @Nullable TableRow next() {
            CsvRecord record = read();
            return record == null ? null : new TableRow(++number, record.getFields().stream().map(cell -> GUARDED.matcher(cell).matches() ? cell.substring(1) : cell).toList());
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
