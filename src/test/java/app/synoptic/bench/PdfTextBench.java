package app.synoptic.bench;

import app.synoptic.read.FileReading;
import app.synoptic.read.pdf.PdfReader;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/// How much of the wording of PDF files is read, and in their order: `PdfTextBench DIR…`, where each DIR holds files `x.pdf` and beside
/// each the text `x.txt` that it shows. Prints for each the share of the text's 4-grams that the longest common order of both has, and
/// what a page costs.
final class PdfTextBench {

    private static final int GRAM = 4;

    private PdfTextBench() {}

    public static void main(String... args) throws IOException {
        for (String folder : args) {
            measure(Path.of(folder));
        }
    }

    private static void measure(Path folder) throws IOException {
        List<Double> shares = new ArrayList<>();
        long spent = 0;
        int pages = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path pdf : files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(pdf);
                String shown = Files.readString(Path.of(pdf.toString().replaceFirst("pdf$", "txt")));
                long before = System.nanoTime();
                FileReading reading = PdfReader.read(bytes);
                spent += System.nanoTime() - before;
                try (var document = Loader.loadPDF(bytes)) {
                    pages += document.getNumberOfPages();
                }
                double share = reading instanceof FileReading.Read(var text) ? share(grams(shown), grams(text.text())) : 0;
                shares.add(share);
                System.out.println(String.format(Locale.ROOT, "%.4f %s", share, pdf.getFileName()));
            }
        }
        System.out.println(String.format(Locale.ROOT, "%s: mean %.4f, worst %.4f, %d files, %d pages, %.1f ms a page", folder,
                shares.stream().mapToDouble(share -> share).average().orElse(0), shares.stream().mapToDouble(share -> share).min().orElse(0), shares.size(), pages,
                spent / 1e6 / Math.max(1, pages)));
    }

    private static int[] grams(String text) {
        List<String> words = Words.of(text).stream().map(Word::form).toList();
        int[] grams = new int[Math.max(0, words.size() - GRAM + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = words.subList(i, i + GRAM).hashCode();
        }
        return grams;
    }

    /// The longest common subsequence, as a part of the first.
    private static double share(int[] shown, int[] read) {
        int[] row = new int[read.length + 1];
        for (int gram : shown) {
            int corner = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = gram == read[j - 1] ? corner + 1 : Math.max(above, row[j - 1]);
                corner = above;
            }
        }
        return shown.length == 0 ? 1 : (double) row[read.length] / shown.length;
    }
}
