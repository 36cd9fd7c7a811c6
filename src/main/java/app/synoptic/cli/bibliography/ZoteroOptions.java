package app.synoptic.cli.bibliography;

import app.synoptic.annotate.file.AnnotationFile;
import app.synoptic.annotate.zotero.ZoteroHighlights;
import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.zotero.ZoteroException;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Collection;
import app.synoptic.bibliography.zotero.ZoteroLibrary.Contents;
import app.synoptic.bibliography.zotero.ZoteroLibrary;
import app.synoptic.domain.DossierId;
import app.synoptic.store.Library;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--zotero [--collection NAME] [--zotero-port PORT]`: has the Zotero that runs on this computer asked for its items, their files, and what
/// was marked and noted in them.
public final class ZoteroOptions {

    @Option(names = "--zotero", descriptionKey = "zotero")
    private boolean zotero;

    @Option(names = "--collection", paramLabel = "NAME", descriptionKey = "collection")
    private @Nullable String collection;

    @Option(names = "--zotero-port", paramLabel = "PORT", descriptionKey = "zotero-port", defaultValue = "" + ZoteroLibrary.PORT)
    private int port;

    /// Whether Zotero is to be asked.
    public boolean asked() {
        return zotero || collection != null;
    }

    /// What came of annotations is for another to keep and to tell.
    public interface Annotations {

        /// @param read what was marked and noted
        /// @return whether that was kept
        boolean take(String name, AnnotationFile read);
    }

    /// Takes what Zotero has into a dossier.
    ///
    /// @param refused is given the sentence that says why nothing was taken
    /// @return whether it answered, and all was kept
    /// @throws app.synoptic.store.StoreException if the library fails
    public boolean take(Library library, DossierId home, boolean theirs, boolean json, Consumer<String> result, Consumer<String> refused, Annotations annotations) {
        try {
            ZoteroLibrary asked = new ZoteroLibrary(ZoteroLibrary.at(port));
            String key = null;
            if (collection != null) {
                List<Collection> all = asked.collections();
                Optional<Collection> named = all.stream().filter(one -> one.name().strip().equalsIgnoreCase(collection.strip()) || one.key().equals(collection)).findFirst();
                if (named.isEmpty()) {
                    refused.accept(BibliographyWords.noCollection(collection, all));
                    return false;
                }
                key = named.get().key();
            }
            Contents contents = asked.contents(key, true);
            Optional<Taken> taken = BibliographyImport.of(library, home, ZoteroHighlights.NAME, contents.items(), theirs, json, result, refused);
            return taken.isPresent() && (contents.annotations().isEmpty() || annotations.take(ZoteroHighlights.NAME, ZoteroHighlights.of(contents.annotations(), taken.get().sources())));
        } catch (ZoteroException silent) {
            refused.accept(BibliographyWords.of(silent));
            return false;
        }
    }
}
