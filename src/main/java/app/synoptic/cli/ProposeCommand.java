package app.synoptic.cli;

import app.synoptic.annotate.HeldArticles;
import app.synoptic.cli.json.ArticleProposalsJson;
import app.synoptic.cli.json.LibraryProposals;
import app.synoptic.cli.json.LinkJson;
import app.synoptic.cli.json.TakenDrafts;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.TextId;
import app.synoptic.drafts.DraftsException;
import app.synoptic.propose.Article;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.draft.DraftOutcome;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.read.language.LanguageGuess;
import app.synoptic.store.Library;
import app.synoptic.temporal.Setting;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import app.synoptic.text.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `propose --texts FOLDER [--json]`: what the rules propose for each `NAME.txt` of a folder, of which `NAME.json` beside it may tell
/// when it was `published` and its `language`; with `--known EVENTS.json` also where it tells those events. `propose [--dossier ID] [--source ID…] [--json]`: for the originals a library holds;
/// with `--model ADDRESS --model-name NAME --send`, what a model proposes for them ([ModelOptions]). Nothing is kept. `propose --from FILE`: takes what another program
/// drafted in that shape, which waits in the inbox then; what does not stand in the texts held is thrown away.
@Command(name = "propose")
final class ProposeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ProposeCommand.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--texts", paramLabel = "FOLDER", descriptionKey = "texts")
    private @Nullable Path folder;

    @Option(names = "--known", paramLabel = "EVENTS.json", descriptionKey = "known")
    private @Nullable Path known;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "from")
    private @Nullable Path from;

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--dossier", paramLabel = "ID", descriptionKey = "dossier")
    private @Nullable String dossier;

    @Option(names = "--source", paramLabel = "ID", arity = "1..*", descriptionKey = "source")
    private List<String> sources = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Mixin
    private final ModelOptions model = new ModelOptions();

    ProposeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (folder == null && known != null) {
            throw new CommandException(CliMessages.text("propose.known-alone"));
        }
        model.check(folder != null);
        if (folder != null && from != null) {
            throw new CommandException(CliMessages.text("propose.from-texts"));
        }
        return folder == null ? ofLibrary() : ofTexts();
    }

    private static void print(Console console, List<ArticleProposalsJson.Proposed> proposed, boolean json) {
        if (json) {
            console.result(ArticleProposalsJson.of(proposed));
        } else {
            proposed.forEach(one -> console.result(CliMessages.text("propose.source", one.article().source().value(), one.proposals().size())));
        }
    }

    private int ofLibrary() {
        if (model.listed()) {
            return model.list(console);
        }
        try (Library open = library.open()) {
            DossierId id = LibraryOption.choose(open, dossier);
            List<String> known = open.sources(id).stream().map(source -> source.id().value()).toList();
            sources.stream().filter(source -> !known.contains(source)).findFirst().ifPresent(source -> {
                throw new CommandException(CliMessages.text("propose.unknown-source", source, String.join(", ", known)));
            });
            if (from != null) {
                return drafts(open, id, from);
            }
            if (model.asked()) {
                boolean whole = model.run(console, HeldArticles.of(open, id, sources), json,
                        found -> print(console, LibraryProposals.weighed(open, id, found), json));
                int damaged = console.damaged(open);
                return whole ? damaged : ExitCode.SOFTWARE;
            }
            List<SourceId> failed = new ArrayList<>();
            print(console, LibraryProposals.of(open, id, sources, (source, defect) -> {
                failed.add(source);
                LOG.error("the rules fail at the article of {}", source, defect);
                console.message(CliMessages.text("propose.rules-failed", source.value(), defect));
            }), json);
            int damaged = console.damaged(open);
            return failed.isEmpty() ? damaged : ExitCode.SOFTWARE;
        }
    }

    private int drafts(Library open, DossierId id, Path file) {
        TakenDrafts drafts;
        try {
            drafts = TakenDrafts.of(open, library.folder(), id, sources, file);
        } catch (DraftsException failed) {
            throw new CommandException(String.valueOf(failed.getMessage()));
        }
        drafts.file().problems().forEach(problem -> console.message(CliMessages.text("propose.no-draft", problem)));
        for (DraftOutcome one : drafts.checked()) {
            String named = CliMessages.text("propose.draft", one.draft().place(), one.draft().label());
            switch (one) {
                case DraftOutcome.Thrown thrown -> console.message(CliMessages.text("propose.thrown", named, cause(thrown)));
                case DraftOutcome.Taken(var _, var _, DraftOutcome.@Nullable Misdated misdated) when misdated != null -> console.message(misdated.told() == null
                        ? CliMessages.text("propose.undated", named, misdated.given()) : CliMessages.text("propose.redated", named, misdated.given(), misdated.told()));
                case DraftOutcome.Taken _ -> { }
            }
        }
        String counted = CliMessages.text("propose.taken", drafts.taken(), drafts.thrown());
        if (json) {
            console.result(drafts.json());
            console.message(counted);
        } else {
            console.result(counted);
        }
        return console.damaged(open);
    }

    private static String cause(DraftOutcome.Thrown thrown) {
        ProposalDraft draft = thrown.draft();
        return switch (thrown.fault()) {
            case NO_SOURCE -> CliMessages.text("propose.fault.no-source", draft.source());
            case NO_TEXT -> CliMessages.text("propose.fault.no-text", draft.source());
            case READ_THROUGH -> CliMessages.text("propose.fault.read-through", draft.source());
            case NO_EVENT -> CliMessages.text("propose.fault.no-event", String.valueOf(draft.event()));
            case NO_WORDS -> CliMessages.text("propose.fault.no-words", thrown.words());
            case NOT_THERE -> CliMessages.text("propose.fault.not-there", thrown.words(), draft.source());
            case SEVERAL -> CliMessages.text("propose.fault.several", thrown.words(), draft.source());
            case FURNITURE -> CliMessages.text("propose.fault.furniture", thrown.words(), draft.source());
            case NO_DATE -> CliMessages.text("propose.fault.no-date", draft.source());
            case TOLD -> CliMessages.text("propose.fault.told", draft.source());
            case REFUSED -> CliMessages.text("propose.fault.refused");
        };
    }

    private int ofTexts() {
        int exit = ExitCode.OK;
        @Nullable LinkJson links = known == null ? null : events(known);
        for (Path file : texts()) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                String text = switch (Decoder.decode(bytes)) {
                    case Decoded.Text decoded -> decoded.text();
                    case Decoded.NotText(var reason) -> throw new IOException(reason.name().toLowerCase(Locale.ROOT).replace('_', ' '));
                };
                Setting setting = setting(file, text);
                String line = ArticleProposalsJson.of(file.getFileName().toString(), text, setting,
                        proposals(file, TextId.of(bytes), text, setting), links);
                console.result(json ? line : CliMessages.text("propose.file", file, ArticleProposalsJson.dates(line), ArticleProposalsJson.proposals(line)));
            } catch (IOException | JacksonException | IllegalArgumentException failed) {
                console.message(CliMessages.text("propose.failed", file, String.valueOf(failed.getMessage())));
                exit = ExitCode.SOFTWARE;
            } catch (RuntimeException defect) {
                LOG.error("the rules fail at {}", file, defect);
                console.message(CliMessages.text("propose.rules-failed", file, defect));
                exit = ExitCode.SOFTWARE;
            }
        }
        return exit;
    }

    private static LinkJson events(Path file) {
        try {
            if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
                throw new IOException("it is a device or a pipe, not a file");
            }
            return LinkJson.of(JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException | JacksonException | IllegalArgumentException failed) {
            throw new CommandException(CliMessages.text("propose.failed", file, String.valueOf(failed.getMessage())));
        }
    }

    private static List<Proposal> proposals(Path file, TextId id, String text, Setting setting) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("\\.txt$", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        Article article = new Article(new SourceId(name.isEmpty() ? "text" : name), id, text,
                Regions.ofArticle(text), setting.published(), setting.language());
        return Proposer.of(article, List.of());
    }

    private List<Path> texts() {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandException(CliMessages.text("propose.no-folder", String.valueOf(folder)));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
        } catch (IOException failed) {
            throw new CommandException(CliMessages.text("propose.failed", folder, String.valueOf(failed.getMessage())));
        }
    }

    private static Setting setting(Path file, String text) throws IOException {
        String name = file.getFileName().toString();
        Path beside = file.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".json");
        JsonNode known = Files.exists(beside) ? JSON.readTree(Files.readAllBytes(beside)) : JSON.createObjectNode();
        String published = word(known, "published");
        String language = word(known, "language");
        return new Setting(published == null ? null : Edtf.parse(published),
                language == null ? LanguageGuess.of(text).map(LanguageGuess.Guess::language).orElse(null) : language);
    }

    private static @Nullable String word(JsonNode known, String name) {
        JsonNode value = known.get(name);
        return value == null || !value.isString() || value.asString().isBlank() ? null : value.asString().strip();
    }
}
