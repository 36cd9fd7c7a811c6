package app.synoptic.cli.proof;

import app.synoptic.cli.unlock.LibraryPlace;
import app.synoptic.domain.custody.ChainHead;
import app.synoptic.domain.custody.CustodyStatement;
import app.synoptic.export.DossierFileReader;
import app.synoptic.export.DossierProof;
import app.synoptic.files.WholeFile;
import app.synoptic.health.HealthWords;
import app.synoptic.i18n.Language;
import app.synoptic.intake.custody.Rereading;
import app.synoptic.report.pdf.ReportProof;
import app.synoptic.sign.FileProof;
import app.synoptic.store.Library;
import app.synoptic.store.chain.Custody;
import app.synoptic.store.chain.CustodyFault;
import app.synoptic.store.h2.H2Library;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify [FILE…]`: whether a library, or files that came of one, are as they were written.
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    private final ProofOutput output;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Mixin
    private final LibraryPlace library = new LibraryPlace();

    @Option(names = "--chain", paramLabel = "FILE", descriptionKey = "chain")
    private @Nullable Path chain;

    @Option(names = "--reread", descriptionKey = "reread")
    private boolean reread;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
    private List<Path> files = List.of();

    public VerifyCommand(ProofOutput output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        boolean sound = true;
        List<FoundProof> proofs = new ArrayList<>();
        for (Path file : files) {
            proofs.add(new FoundProof(file, proof(file)));
        }
        if (files.isEmpty() || library.named() || chain != null || reread) {
            sound = library(proofs);
        }
        for (FoundProof found : proofs) {
            sound &= found.proof.sound();
            output.result(json ? ProofJson.file(found.file.toString(), found.proof) : FileProofLines.of(found.file, found.proof));
        }
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private record FoundProof(Path file, FileProof proof) {}

    private static FileProof proof(Path file) {
        try {
            return DossierFileReader.meant(file) ? DossierProof.of(file) : ReportProof.of(file);
        } catch (IOException e) {
            throw new ProofException(ProofWords.of("verify.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private boolean library(List<FoundProof> proofs) throws IOException {
        Path folder = library.folder();
        if (!Files.exists(folder.resolve(H2Library.FILE))) {
            throw new ProofException(ProofWords.of("verify.no-library", folder));
        }
        try (Library open = H2Library.open(folder, library.key())) {
            Custody custody = open.custody();
            if (chain != null) {
                write(custody, chain);
            }
            List<CustodyFault> faults = new ArrayList<>(custody.faults());
            for (FoundProof found : proofs) {
                statement(found).filter(stated -> !known(custody, stated)).ifPresent(stated ->
                        faults.add(new CustodyFault(CustodyFault.Kind.HEAD_UNKNOWN, "%s: %d".formatted(found.file, stated.number()))));
            }
            if (reread && faults.isEmpty()) {
                Rereading again = Rereading.of(open);
                again.otherwise().forEach(text -> faults.add(new CustodyFault(CustodyFault.Kind.TEXT_OTHERWISE, text.sha256())));
                output.message(ProofWords.of("verify.reread", again.same(), again.passages(), again.otherReader()));
            }
            print(folder, custody, faults);
            return faults.isEmpty();
        }
    }

    private static Optional<ChainHead> statement(FoundProof found) {
        return Optional.ofNullable(found.proof.statement()).map(CustodyStatement::head);
    }

    /// Whether what a file says of this library was so. Of another library nothing is said.
    private static boolean known(Custody custody, ChainHead stated) {
        return !custody.head().library().equals(stated.library()) || custody.at(stated.number()).filter(stated::equals).isPresent();
    }

    private void print(Path folder, Custody custody, List<CustodyFault> faults) {
        if (json) {
            output.result(ProofJson.library(folder.toString(), custody.head(), faults));
            return;
        }
        HealthWords words = HealthWords.in(Language.ENGLISH);
        faults.forEach(fault -> output.result(words.fault(fault)));
        ChainHead head = custody.head();
        output.result(faults.isEmpty() ? ProofWords.of("verify.library-sound", folder, Long.toString(head.number()), head.hash())
                : ProofWords.of("verify.library-faults", folder, faults.size()));
    }

    /// Each link as it is hashed, with its hash and a tab before it.
    private static void write(Custody custody, Path to) {
        WholeFile.write(to, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            custody.links(link -> lines.add(link.hash() + "\t" + link.line() + "\n"));
            for (String line : lines) {
                writer.write(line);
            }
            writer.flush();
        }, (file, why, _) -> new ProofException(ProofWords.of("verify.unwritten", file, why)));
    }
}
