package app.synoptic.ui.work;

import app.synoptic.annotate.file.AnnotationFiles;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.merge.MergeDecisions;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileReader;
import app.synoptic.export.DossierFileWriter;
import app.synoptic.export.DossierProof;
import app.synoptic.home.AppInfo;
import app.synoptic.intake.DossierImport;
import app.synoptic.intake.Dossiers;
import app.synoptic.intake.Sharing;
import app.synoptic.intake.custody.Custodian;
import app.synoptic.read.table.TableFile;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.Provenance;
import app.synoptic.sign.Signing;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException;
import app.synoptic.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Dossiers that go to others and come from them, as jobs. FX thread only.
public final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private final Library library;
    private final Jobs jobs;

    public Exchange(Library library, Jobs jobs) {
        this.library = library;
        this.jobs = jobs;
    }

    /// What there is to share of a dossier beside its annotations: how many originals, how many sessions.
    public record Shareable(DossierId id, String title, int texts, int sessions) {}

    /// Counts what could be shared.
    public void count(DossierId id, Consumer<Shareable> done) {
        jobs.read(Messages.get("job.share"), () -> {
            DossierFile file = Sharing.of(library, id, false, true);
            long texts = library.held(id).stream().filter(held -> held.kind() == TextKind.ORIGINAL).count();
            return new Shareable(id, file.dossier().catalogue().dossier().title(), (int) texts, file.sessions().size());
        }, done);
    }

    /// Writes a dossier to a file; `done` learns of it when it is whole.
    ///
    /// @param signing what it is signed with; null where it is not
    public void share(DossierId id, boolean texts, boolean sessions, @Nullable Signing signing, Path file, Consumer<Path> done) {
        jobs.read(Messages.get("job.share"), () -> {
            Provenance provenance = new Provenance(Custodian.statement(library, id, AppInfo.words()), signing);
            DossierFileWriter.write(Sharing.of(library, id, texts, sessions), provenance, file);
            return file;
        }, done);
    }

    /// Files by what is done with them. Each is in one of the lists.
    public record Sorted(List<Path> dossiers, List<Path> annotations, List<Path> tables, List<Path> bibliographies, List<Path> articles) {

        private enum Kind { DOSSIER, ANNOTATIONS, TABLE, BIBLIOGRAPHY, ARTICLE }

        /// Reads a little of some files.
        static Sorted of(List<Path> files) {
            Map<Kind, List<Path>> kinds = files.stream().collect(Collectors.groupingBy(Sorted::kind));
            return new Sorted(kinds.getOrDefault(Kind.DOSSIER, List.of()), kinds.getOrDefault(Kind.ANNOTATIONS, List.of()),
                    kinds.getOrDefault(Kind.TABLE, List.of()), kinds.getOrDefault(Kind.BIBLIOGRAPHY, List.of()), kinds.getOrDefault(Kind.ARTICLE, List.of()));
        }

        private static Kind kind(Path file) {
            return DossierFileReader.meant(file) ? Kind.DOSSIER : AnnotationFiles.meant(file) ? Kind.ANNOTATIONS : TableFile.meant(file) ? Kind.TABLE
                    : BibliographyFile.meant(file) ? Kind.BIBLIOGRAPHY : Kind.ARTICLE;
        }

        /// Whether some may bring a text.
        public boolean texts() {
            return !tables.isEmpty() || !bibliographies.isEmpty() || !articles.isEmpty();
        }
    }

    /// Looks what files are meant to be.
    public void sort(List<Path> files, Consumer<Sorted> done) {
        jobs.read(Messages.get("job.import", files.size()), () -> Sorted.of(files), done);
    }

    /// A dossier that came, and what it would change.
    ///
    /// @param proof what its file proves of itself; null where it ships with the program
    public record Came(DossierFile file, DossierImport dossierImport, @Nullable FileProof proof) {}

    /// Something that was done, or a sentence that says why it was not.
    private record Outcome<T>(@Nullable T done, String refused) {

        static <T> Outcome<T> of(Supplier<T> work) {
            try {
                return new Outcome<>(work.get(), "");
            } catch (DossierException | StoreException expected) {
                return new Outcome<>(null, String.valueOf(expected.getMessage()));
            } catch (RuntimeException unforeseen) {
                LOG.error("a dossier could not be taken in", unforeseen);
                return new Outcome<>(null, Messages.get("error.other", String.valueOf(unforeseen.getMessage())));
            }
        }

        void tell(Consumer<T> ofIt, Consumer<String> why) {
            if (done == null) {
                why.accept(refused);
            } else {
                ofIt.accept(done);
            }
        }
    }

    /// Reads a dossier file and compares it with what is kept; nothing is changed. Where it cannot be read, `refused` is given
    /// the sentence that says so.
    public void look(Path file, Consumer<Came> done, Consumer<String> refused) {
        jobs.write(Messages.get("job.look"), () -> Outcome.of(() -> came(DossierFileReader.read(file), DossierProof.of(file))), outcome -> outcome.tell(done, refused));
    }

    private Came came(DossierFile file, @Nullable FileProof proof) {
        return new Came(file, DossierImport.of(library, file), proof);
    }

    /// Takes a dossier in as one change; `done` learns what that was when it is on disk. Where it cannot be, nothing is changed
    /// and `refused` is given the sentence that says so.
    ///
    /// @param reason why; empty where nobody says so
    public void take(DossierFile file, MergeDecisions decisions, String reason, Consumer<DossierImport> done, Consumer<String> refused) {
        jobs.write(Messages.get("job.take"), () -> Outcome.of(() -> {
            DossierImport dossierImport = DossierImport.of(library, file, decisions);
            library.apply(dossierImport.command(), reason);
            return dossierImport;
        }), outcome -> outcome.tell(done, refused));
    }

    /// Reads the dossier that ships with the program and compares it with what is kept; nothing is changed.
    public void shipped(Consumer<Came> done) {
        jobs.write(Messages.get("job.look"), () -> came(Dossiers.shippedFile(), null), done);
    }

    /// The dossier that ships with the program, where the library keeps an older one, and how that version is called.
    public record Newer(Came came, String version) {}

    /// Compares the dossier that ships with the one kept, unless that was done for this version.
    ///
    /// @param seen the version looked at last; `looked` learns of another one, and whether it says anything new
    public void newer(String seen, Consumer<String> same, Consumer<Newer> newer) {
        jobs.read(Messages.get("job.look"), () -> {
            String version = Dossiers.version();
            return version.equals(seen) ? Optional.<Newer>empty() : Optional.of(new Newer(came(Dossiers.shippedFile(), null), version));
        }, found -> found.ifPresent(it -> {
            if (it.came.dossierImport.kept().isEmpty() || it.came.dossierImport.nothingNew()) {
                same.accept(it.version);
            } else {
                newer.accept(it);
            }
        }));
    }

    /// The dossiers kept, by id, each with its title.
    public void titles(Consumer<Map<DossierId, String>> done) {
        jobs.read(Messages.get("job.open"), library::titles, done);
    }
}
