package app.synoptic.cli;

import app.synoptic.annotate.AnnotationImport;
import app.synoptic.annotate.AnnotationWords;
import app.synoptic.annotate.file.AnnotationException;
import app.synoptic.annotate.file.AnnotationFiles;
import app.synoptic.annotate.zotero.ZoteroHighlights;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.cli.bibliography.BibliographyImport;
import app.synoptic.cli.bibliography.ZoteroOptions;
import app.synoptic.cli.json.AnnotationsJson;
import app.synoptic.cli.json.ReadingJson;
import app.synoptic.cli.proof.FileProofLines;
import app.synoptic.cli.tables.TableOptions;
import app.synoptic.domain.DossierId;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.drafts.DraftsException;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.export.DossierFileReader;
import app.synoptic.intake.CaptureText;
import app.synoptic.intake.FileCaptures;
import app.synoptic.intake.GivenFiles;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.ImportResultWords;
import app.synoptic.intake.ImportTotal;
import app.synoptic.intake.Importer;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.read.table.TableFile;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.TakeAnnotations;
import app.synoptic.store.StoreException;
import app.synoptic.text.Decoder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `import [--encoding NAME] [--page URL|N]… [--chapters] [--json] FILE…`, where a folder stands for the files in it, and an archive for
/// its pages: a line of result for each article, and what it brings for each dossier file; of many what they came to in the end. What
/// is refused is a message, and the others go on.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    @Option(names = "--merge", paramLabel = "CHOICE", descriptionKey = "merge")
    private @Nullable Choice merge;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding", converter = Encoding.class)
    private @Nullable Charset encoding;

    @Mixin
    private final CaptureOptions captures = new CaptureOptions();

    @Mixin
    private final TableOptions tables = new TableOptions();

    @Mixin
    private final ZoteroOptions zotero = new ZoteroOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    private ImportTotal total = ImportTotal.NOTHING;

    /// Whether some of them lay in files together.
    private boolean parts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && !zotero.asked()) {
            throw new ParameterException(spec.commandLine(), CliMessages.text("import.nothing"));
        }
        int exit = ExitCode.OK;
        try (Library open = library.open()) {
            Importer importer = new Importer(open);
            GivenFiles given = GivenFiles.in(files);
            // Words can be marked in texts that are held alone: what brings texts goes first.
            Map<Boolean, List<Path>> sorted = given.files().stream().collect(Collectors.partitioningBy(AnnotationFiles::meant));
            for (Path file : Stream.of(false, true).flatMap(annotated -> sorted.getOrDefault(annotated, List.of()).stream()).toList()) {
                exit = tried(open, file.toString(), () -> take(open, importer, file)) ? exit : ExitCode.SOFTWARE;
            }
            if (zotero.asked()) {
                exit = tried(open, ZoteroHighlights.NAME, () -> zotero(open)) ? exit : ExitCode.SOFTWARE;
            }
            if (total.all() > ImportTotal.FEW && !json) {
                console.result(total.words(total.all(), parts));
            }
            CaptureOptions.leftOut(given, console);
        }
        return exit;
    }

    /// Whether something was taken in; what is wrong with it alone does not keep the others out.
    ///
    /// @throws StoreException if the library takes nothing at all
    private boolean tried(Library open, String name, BooleanSupplier take) {
        try {
            return take.getAsBoolean();
        } catch (StoreException failed) {
            if (open.readOnly().isPresent() || failed.reason() == StoreException.Reason.NO_SPACE) {
                throw failed;
            }
            return refused(name, failed);
        } catch (CommandException refused) {
            return refused(name, refused);
        }
    }

    private boolean refused(String name, RuntimeException why) {
        LOG.warn("a file was not taken in", why);
        String sentence = String.valueOf(why.getMessage());
        console.message(sentence.startsWith(name) ? sentence : name + ": " + sentence);
        total = total.withRefused();
        return false;
    }

    private boolean arrived(Library open, Path file) {
        FileProofLines.arriving(file).ifPresent(console::message);
        boolean taken = new DossierImportPrinter(console, open, merge).take(file);
        total = taken ? total.withDossier() : total.withRefused();
        return taken;
    }

    private boolean take(Library open, Importer importer, Path file) {
        if (DossierFileReader.meant(file)) {
            return arrived(open, file);
        }
        DossierId home = LibraryOption.choose(open, dossier);
        if (TableFile.meant(file)) {
            return tables.take(open, home, file, json, console::result, sentence -> console.refused(json, file.toString(), sentence));
        }
        if (AnnotationFiles.meant(file)) {
            return annotations(open, home, file.toString(), waiting -> AnnotationImport.of(open, home, file, waiting));
        }
        if (BibliographyFile.meant(file)) {
            return BibliographyImport.take(open, home, file, merge == Choice.THEIRS, json, console::result, sentence -> console.refused(json, file.toString(), sentence));
        }
        if (encoding != null) {
            return take(importer, file.toString(), CaptureText.of(file, encoding), home);
        }
        return captures.each(file, console, new CaptureOptions.Taking() {
            @Override
            public boolean whole(String name, CaptureText text) {
                return take(importer, name, text, home);
            }

            @Override
            public boolean one(Path from, String name, int number, FileCaptures.Item item) {
                parts = true;
                return tried(open, name, () -> take(importer, name, item.text().get(), home));
            }
        });
    }

    private boolean zotero(Library open) {
        DossierId home = LibraryOption.choose(open, dossier);
        return zotero.take(open, home, merge == Choice.THEIRS, json, console::result, sentence -> console.refused(json, ZoteroHighlights.NAME, sentence),
                (name, read) -> annotations(open, home, name, waiting -> AnnotationImport.of(open, home, name, read, waiting)));
    }

    /// Whether they were read; what of them could not be placed is no failure.
    private boolean annotations(Library open, DossierId home, String name, Function<List<ProposalDraft>, AnnotationImport> placing) {
        KeptDrafts kept = new KeptDrafts(library.folder(), open.sealing().orElse(null));
        try {
            Set<Long> standing = JournalEntry.inForce(open.history());
            List<ProposalDraft> all = kept.of(home);
            AnnotationImport done = placing.apply(all.stream().filter(draft -> draft.waits(() -> standing)).toList());
            long change = done.placed().isEmpty() ? 0 : open.apply(new TakeAnnotations(home, done.file()));
            List<ProposalDraft> more = done.drafts().stream().map(draft -> draft.broughtBy(change)).toList();
            kept.keep(home, KeptDrafts.adding(all, more, draft -> draft.waits(() -> standing)));
            console.result(json ? AnnotationsJson.of(name, done) : AnnotationWords.summary(name, done));
            if (!json) {
                AnnotationWords.left(done).forEach(console::message);
            }
            return true;
        } catch (AnnotationException | DraftsException refused) {
            throw new CommandException(String.valueOf(refused.getMessage()));
        }
    }

    private boolean take(Importer importer, String name, CaptureText read, DossierId home) {
        ImportResult intake = importer.take(read, home, encoding == null);
        total = total.with(intake);
        String sentence = ImportResultWords.of(name, intake);
        if (!(read instanceof CaptureText.Read(var reading, var _)) || intake instanceof ImportResult.Refused) {
            console.refused(json, name, sentence);
            return false;
        }
        console.result(json ? ReadingJson.taken(name, reading, intake)
                : intake instanceof ImportResult.New ? CliMessages.text("import.new", sentence, ReadLine.of(reading)) : sentence);
        return true;
    }

    static final class Encoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String typed) {
            try {
                return Charset.forName(typed.strip());
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(CliMessages.text("usage.encoding", typed, String.join(", ", Decoder.usual())));
            }
        }
    }
}
