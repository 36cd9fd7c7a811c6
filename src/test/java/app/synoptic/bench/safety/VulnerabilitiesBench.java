package app.synoptic.bench.safety;

import app.synoptic.supply.Component;
import app.synoptic.supply.OsvDatabase;
import app.synoptic.supply.Vulnerability;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Compares the libraries of the program with what is known to be wrong with any: the bill of materials that the build writes, and the
/// database of OSV, which lies where one says. Asks nobody, unless it is told to fetch.
///
/// Arguments: the database (`all.zip` of the ecosystem Maven, or a folder of its entries), or `fetch`, which gets it into
/// `target/osv-maven.zip` first; and a bill of materials, `target/bom.cdx.json` unless said. Ends with 1 where something is known, with 2
/// where there is no database.
public final class VulnerabilitiesBench {

    private static final String ADDRESS = "https://osv-vulnerabilities.storage.googleapis.com/Maven/all.zip";
    private static final Path TARGET = target();
    private static final Path KEPT = TARGET.resolve("osv-maven.zip");
    private static final Path BILL = TARGET.resolve("bom.cdx.json");

    private VulnerabilitiesBench() {}

    public static void main(String[] args) throws Exception {
        Path database = args.length == 0 || args[0].equals("fetch") ? KEPT : Path.of(args[0]);
        try {
            if (args.length > 0 && args[0].equals("fetch")) {
                fetch();
            }
            if (!Files.exists(database)) {
                System.out.println("No database at hand: name the file all.zip of OSV for Maven, or let it be fetched (" + ADDRESS + ") by the word “fetch”. There is none at " + database + ".");
                System.exit(2);
            }
            List<Component> components = Component.of(args.length > 1 ? Path.of(args[1]) : BILL);
            OsvDatabase.Answer answer = new OsvDatabase(database).about(components);
            answer.found().stream().map(Vulnerability::line).sorted().forEach(System.out::println);
            System.out.println("%,d libraries, %,d entries of the database of %s: %d known to be wrong".formatted(components.size(), answer.entries(), Files.getLastModifiedTime(database).toInstant(), answer.found().size()));
            System.exit(answer.found().isEmpty() ? 0 : 1);
        } catch (IOException failed) {
            System.out.println("No database at hand: " + (failed.getMessage() == null ? failed.getClass().getSimpleName() + " at " + ADDRESS : failed.getMessage()));
            System.exit(2);
        }
    }

    /// Where the build put this class, and the bill of materials.
    private static Path target() {
        return Path.of(URI.create(VulnerabilitiesBench.class.getProtectionDomain().getCodeSource().getLocation().toString())).getParent();
    }

    private static void fetch() throws IOException, InterruptedException {
        Path coming = KEPT.resolveSibling("osv-maven.coming");
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            HttpResponse<Path> got = client.send(HttpRequest.newBuilder(URI.create(ADDRESS)).build(), HttpResponse.BodyHandlers.ofFile(coming));
            if (got.statusCode() != 200) {
                throw new IOException("%s answers %d".formatted(ADDRESS, got.statusCode()));
            }
        }
        Files.move(coming, KEPT, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
