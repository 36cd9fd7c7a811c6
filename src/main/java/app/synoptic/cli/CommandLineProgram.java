package app.synoptic.cli;

import app.synoptic.cli.proof.KeyCommand;
import app.synoptic.cli.proof.ProofException;
import app.synoptic.cli.proof.ProofWords;
import app.synoptic.cli.proof.VerifyCommand;
import app.synoptic.cli.unlock.DecryptCommand;
import app.synoptic.cli.unlock.EncryptCommand;
import app.synoptic.cli.unlock.LibraryPassphrase;
import app.synoptic.cli.unlock.PassphraseCommand;
import app.synoptic.cli.unlock.UnlockException;
import app.synoptic.dossier.DossierException;
import app.synoptic.exchange.ExchangeException;
import app.synoptic.export.ExportException;
import app.synoptic.home.DataFolder;
import app.synoptic.home.Logs;
import app.synoptic.home.PrintableText;
import app.synoptic.report.ReportException;
import app.synoptic.sign.SignException;
import app.synoptic.store.StoreException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine;

/// Runs one headless command.
public final class CommandLineProgram {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private CommandLineProgram() {}

    /// Does what `args` say, with results on `out` and messages on `err`, both in UTF-8.
    ///
    /// @return 0, or 1 where the work failed, or 2 where the arguments cannot be understood
    public static int run(OutputStream out, OutputStream err, String... args) {
        Logs.below(DataFolder.ofUser());
        Console console = Console.of(out, err);
        int exit = commands(console).execute(args);
        console.out().flush();
        if (console.out().checkError()) {
            console.message(CliMessages.text("failure.output"));
            return ExitCode.SOFTWARE;
        }
        return exit;
    }

    static CommandLine commands(Console console) {
        CommandLine commands = new CommandLine(new SynopticCommand());
        for (Object command : new Object[] {
            new NewCommand(console), new ImportCommand(console), new ReadCommand(console), new ProposeCommand(console), new ExportCommand(console), new DumpCommand(console), new SealCommand(console), new CheckCommand(console),
            new ReportCommand(console), new VerifyCommand(console), new KeyCommand(console), new BackupCommand(console), new RestoreCommand(console),
            new EncryptCommand(console::result, console::message), new DecryptCommand(console::result), new PassphraseCommand(console::result)}) {
            commands.addSubcommand(command);
        }
        commands.getSubcommands().values().forEach(command -> shorten(command.getCommandSpec()));
        IParameterExceptionHandler usual = commands.getParameterExceptionHandler();
        return commands
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(CliMessages.BUNDLE))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((failure, given) -> usual.handleParseException(visible(failure), given))
                .setExecutionStrategy(parsed -> {
                    logBesideTheLibrary(parsed);
                    return new RunLast().execute(parsed);
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    console.message(sentence(failure));
                    return ExitCode.SOFTWARE;
                });
    }

    /// Where a command knows no other passphrase, that of the library needs no long name.
    private static void shorten(CommandSpec command) {
        OptionSpec option = command.findOption(LibraryPassphrase.OPTION);
        if (option != null && command.findOption(LibraryPassphrase.SHORT) == null) {
            command.remove(option);
            command.addOption(OptionSpec.builder(option).names(LibraryPassphrase.OPTION, LibraryPassphrase.SHORT).build());
        }
    }

    /// The same failure, without what would steer the terminal.
    private static ParameterException visible(ParameterException failure) {
        String shown = PrintableText.text(String.valueOf(failure.getMessage()));
        return shown.equals(failure.getMessage()) ? failure : new ParameterException(failure.getCommandLine(), shown);
    }

    private static void logBesideTheLibrary(ParseResult parsed) {
        if (parsed.hasSubcommand()) {
            LibraryOption.in(parsed.subcommand().commandSpec()).ifPresent(library -> Logs.below(library.folder()));
        }
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case CommandException expected -> String.valueOf(expected.getMessage());
            case ProofException expected -> String.valueOf(expected.getMessage());
            case UnlockException expected -> String.valueOf(expected.getMessage());
            case SignException key -> ProofWords.of(key);
            case StoreException store -> {
                LOG.warn("a command failed", store);
                yield String.valueOf(store.getMessage());
            }
            case ReportException report -> {
                LOG.warn("a report could not be written", report);
                yield String.valueOf(report.getMessage());
            }
            case ExportException export -> {
                LOG.warn("a dossier could not be written", export);
                yield String.valueOf(export.getMessage());
            }
            case ExchangeException exchange -> {
                LOG.warn("an export could not be written", exchange);
                yield String.valueOf(exchange.getMessage());
            }
            case DossierException dossier -> {
                LOG.warn("a command failed", dossier);
                yield dossier.problems().stream().map(problem -> dossier.subject() + ": " + problem)
                        .collect(Collectors.joining("\n"));
            }
            default -> {
                LOG.error("a command failed", failure);
                yield CliMessages.text("failure.unforeseen", failure, Logs.place().map(Path::toString).orElse("–"));
            }
        };
    }
}
