package app.synoptic.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.synoptic.read.Zips;
import app.synoptic.read.table.TableException.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a table is made to do, rows or one sentence come of it, within bounds.
@Tag("slow")
class HostileTablesTest {

    @TempDir
    Path folder = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(Path file) {
        try (TableRowReader rows = TableFile.of(file).rows()) {
            while (rows.next() != null) {
                // each is read
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(Path file, Reason reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(TableException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.getMessage()).startsWith(file.getFileName() + ": ").doesNotContain("\n");
        });
    }

    @Test
    void ofSeparatedValuesAreRefusedInOneSentence() throws IOException {
        refuses(folder.resolve("none.csv"), Reason.MISSING);
        refuses(folder, Reason.FOLDER);
        refuses(file("empty.csv", ""), Reason.EMPTY);
        refuses(file("half.csv", "a,b\n1,\"begun and never"), Reason.CUT);
        refuses(file("pixels.csv", noise(4000)), Reason.BINARY);
        refuses(file("pdf.csv", "%PDF-1.7\n1 0 obj"), Reason.BINARY);
        refuses(file("wide.csv", "a" + ",a".repeat(SeparatedValues.MOST_COLUMNS) + "\n"), Reason.MANY_COLUMNS);
        refuses(file("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}), Reason.OLD_WORKBOOK);
        refuses(file("locked.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}), Reason.ENCRYPTED);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    /// A gigabyte in one cell is not held in memory.
    @Test
    void ofACellWithoutEndAreGivenUpEarly() throws IOException {
        Path huge = folder.resolve("cell.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(huge))) {
            out.write("a,b\n1,2\n3,\"".getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 1024; i++) {
                out.write(block);
            }
        }
        refuses(huge, Reason.LONG_CELL);
        Files.delete(huge);
    }

    @Test
    void ofWorkbooksAreRefusedInOneSentence() throws IOException {
        byte[] book = Workbooks.of("<row><c><v>7</v></c></row>", "");
        refuses(file("cut.xlsx", Arrays.copyOf(book, book.length / 2)), Reason.DAMAGED);
        refuses(file("other.xlsx", Zips.of("word/document.xml", "<w/>")), Reason.BINARY);
        refuses(file("broken.xlsx", Workbooks.of("<row><c><v>7</v></row>", "")), Reason.DAMAGED);
        refuses(file("far.xlsx", Workbooks.of("<row><c r='ZZZZZ1'><v>7</v></c></row>", "")), Reason.MANY_COLUMNS);
        refuses(file("long.xlsx", Workbooks.of("<row><c t='inlineStr'><is><t>" + "x".repeat(SeparatedValues.LONGEST_CELL + 9) + "</t></is></c></row>", "")), Reason.LONG_CELL);
        refuses(file("shared.xlsx", Workbooks.of("", "<si><t>" + "x".repeat(SeparatedValues.LONGEST_CELL + 9) + "</t></si>")), Reason.LONG_CELL);
    }

    @Test
    void neverLookOutsideThemselves() throws IOException {
        Path secret = file("secret.txt", "the secret");
        String doctype = "<!DOCTYPE s [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        Path book = file("xxe.xlsx", Workbooks.of("", doctype.isEmpty() ? "" : "<si><t>&e;</t></si>"));
        refuses(book, Reason.DAMAGED);
        Path sheet = file("dtd.xlsx", Zips.of("xl/workbook.xml", Workbooks.BOOK, "xl/_rels/workbook.xml.rels", Workbooks.RELATIONS,
                "xl/worksheets/sheet1.xml", doctype + Workbooks.sheet("<row><c t='inlineStr'><is><t>&e;</t></is></c></row>")));
        Throwable refused = catchThrowable(() -> read(sheet));
        assertThat(refused == null || refused instanceof TableException).isTrue();
        try (TableRowReader rows = TableFile.of(sheet).rows()) {
            TableRow row = rows.next();
            assertThat(String.valueOf(row)).doesNotContain("the secret");
        } catch (TableException damaged) {
            assertThat(damaged.reason()).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void thatPackThousandfoldAreNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (String[] part : new String[][] {{"xl/workbook.xml", Workbooks.BOOK}, {"xl/_rels/workbook.xml.rels", Workbooks.RELATIONS}}) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row><c><v>1".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) '0');
            for (int i = 0; i < 256; i++) {
                zip.write(zeros);
            }
        }
        refuses(bomb, Reason.PACKED);
    }

    /// Cut off at many places, and with bytes changed at many: no error but a sentence.
    @Test
    void thatAreDamagedAreReadOrRefused() throws IOException {
        byte[] csv = "date;label\n2022-01-05;\"Brände, überall\"\n2022-01-06;Regen\n".repeat(40).getBytes(StandardCharsets.UTF_8);
        byte[] book = Workbooks.of("<row><c t='s'><v>0</v></c><c s='1'><v>44566</v></c></row>".repeat(30), "<si><t>word</t></si>");
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] whole = i % 2 == 0 ? csv : book;
            byte[] changed = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 4 && changed.length > 0; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Path file = file("d" + i, changed);
            Throwable failure = catchThrowable(() -> read(file));
            assertThat(failure == null || failure instanceof TableException).as(i + ": " + failure).isTrue();
        }
    }
}
