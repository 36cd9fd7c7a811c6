package app.synoptic.read.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Small PDF files that are made to hang a reader or to take all its memory. They have no table of their objects: readers make one.
enum Hostile {
    PAGES_IN_A_CIRCLE {
        @Override
        byte[] file() {
            return objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>", "<</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R 3 0 R]>>");
        }
    },
    PAGES_THAT_ARE_NOT_THERE {
        @Override
        byte[] file() {
            return objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2147483647/Kids[]>>");
        }
    },
    STRUCTURE_IN_A_CIRCLE {
        @Override
        byte[] file() {
            return objects("<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/MarkInfo<</Marked true>>>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
                    "<</Type/StructTreeRoot/K 5 0 R/RoleMap<</A/B/B/A>>>>", "<</Type/StructElem/S/A/K[5 0 R 4 0 R]>>");
        }
    },
    TABLES_IN_A_CIRCLE {
        @Override
        byte[] file() {
            return "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        }
    },
    ARRAYS_A_MILLION_DEEP {
        @Override
        byte[] file() {
            return objects("<</Type/Catalog/Pages " + "[".repeat(1_000_000) + ">>");
        }
    },
    /// Each of 30 forms draws the next one ten times.
    FORMS_IN_FORMS {
        @Override
        byte[] file() {
            String[] objects = new String[34];
            objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
            objects[1] = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
            objects[2] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 900]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>";
            objects[3] = "<</Length 5>>stream\n/X Do\nendstream";
            for (int i = 4; i < objects.length; i++) {
                String drawn = "/X Do ".repeat(10);
                objects[i] = "<</Type/XObject/Subtype/Form/BBox[0 0 900 900]/Length %d/Resources<</XObject<</X %d 0 R>>>>>>stream\n%s\nendstream".formatted(drawn.length(), Math.min(i + 2, objects.length), drawn);
            }
            return objects(objects);
        }
    },
    /// 50 million spaces on one page, packed to a thousandth.
    FIFTY_MILLION_SPACES {
        @Override
        byte[] file() throws IOException {
            ByteArrayOutputStream once = new ByteArrayOutputStream();
            try (OutputStream out = packing(once)) {
                byte[] much = ("BT /F 1 Tf 9 9 Td (" + " ".repeat(1_000) + ") Tj ET\n").getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 50_000; i++) {
                    out.write(much);
                }
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(withoutTrailer("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 900]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"));
            file.write("4 0 obj\n<</Length %d/Filter/FlateDecode>>stream\n".formatted(once.size()).getBytes(StandardCharsets.US_ASCII));
            once.writeTo(file);
            file.write(("\nendstream\nendobj\n" + TRAILER).getBytes(StandardCharsets.US_ASCII));
            return file.toByteArray();
        }
    };

    abstract byte[] file() throws IOException;

    private static OutputStream packing(OutputStream to) {
        return new DeflaterOutputStream(to, new Deflater(Deflater.BEST_COMPRESSION));
    }

    private static final String TRAILER = "trailer\n<</Root 1 0 R>>\n";

    private static byte[] objects(String... objects) {
        return (new String(withoutTrailer(objects), StandardCharsets.US_ASCII) + TRAILER).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] withoutTrailer(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
