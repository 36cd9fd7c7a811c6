package app.synoptic.cli;

import app.synoptic.cli.json.ArticleProposalsJson;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.model.ModelAddress;
import app.synoptic.model.ModelAnswer;
import app.synoptic.model.ModelException;
import app.synoptic.model.ModelPrompt;
import app.synoptic.model.ModelServer;
import app.synoptic.propose.HeldArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// `--model ADDRESS [--model-name NAME [--send]]`: asks a model about articles. Without a name the models of the server are
/// listed; without `--send` what would be sent is printed, and nothing is.
final class ModelOptions {

    @Option(names = "--model", paramLabel = "ADDRESS", descriptionKey = "model")
    private @Nullable String address;

    @Option(names = "--model-name", paramLabel = "NAME", descriptionKey = "model-name")
    private @Nullable String name;

    @Option(names = "--send", descriptionKey = "send")
    private boolean send;

    /// An article, and what is sent of it.
    private record Asked(HeldArticle held, ModelPrompt prompt) {}

    void check(boolean texts) {
        if (address == null && (name != null || send)) {
            throw new CommandException(CliMessages.text("model.needed"));
        } else if (address != null && texts) {
            throw new CommandException(CliMessages.text("model.texts"));
        } else if (send && name == null) {
            throw new CommandException(CliMessages.text("model.send-unnamed"));
        }
    }

    boolean asked() {
        return address != null;
    }

    /// Whether the models of a server are asked for.
    boolean listed() {
        return address != null && name == null;
    }

    int list(Console console) {
        try (ModelServer server = new ModelServer(where())) {
            server.models().forEach(console::result);
            return ExitCode.OK;
        } catch (ModelException failed) {
            throw new CommandException(sentence(failed));
        }
    }

    /// Says what would be sent, and where; then sends it if that was asked for, one article after another, and has what is proposed printed.
    ///
    /// @param printing is given the proposals for all articles
    /// @return whether every article was answered
    boolean run(Console console, List<HeldArticle> articles, boolean json, Consumer<List<ArticleProposalsJson.Proposed>> printing) {
        ModelAddress where = where();
        String model = String.valueOf(name);
        List<Asked> asked = articles.stream().map(one -> new Asked(one, ModelPrompt.of(one.article()))).filter(one -> !one.prompt().text().isBlank()).toList();
        warn(console, where, model);
        asked.forEach(one -> console.message(CliMessages.text("model.would-send", one.held().article().source().value(), one.prompt().characters(), where, model)));
        if (!send) {
            asked.stream().map(Asked::prompt).forEach(prompt -> console.result(json ? prompt.request(model) : prompt.instructions() + "\n" + prompt.text() + "\n"));
            console.message(CliMessages.text("model.unsent"));
            return true;
        }
        List<ArticleProposalsJson.Proposed> proposed = new ArrayList<>();
        boolean whole = ask(console, asked, where, model, proposed);
        printing.accept(proposed);
        return whole;
    }

    private static void warn(Console console, ModelAddress where, String model) {
        if (!where.local()) {
            console.message(CliMessages.text("model.elsewhere", where));
            if (!where.encrypted()) {
                console.message(CliMessages.text("model.open", where));
            }
        } else if (where.passesOn(model)) {
            console.message(CliMessages.text("model.passed-on", model));
        }
    }

    private static boolean ask(Console console, List<Asked> asked, ModelAddress where, String model, List<ArticleProposalsJson.Proposed> proposed) {
        try (ModelServer server = new ModelServer(where)) {
            server.require(model);
            for (Asked each : asked) {
                HeldArticle one = each.held();
                ModelAnswer answer = ModelAnswer.of(one.article(), one.told(), where, model, server.complete(model, each.prompt()));
                String source = one.article().source().value();
                if (answer.thrownAway() > 0) {
                    String why = answer.discarded().entrySet().stream().sorted(Map.Entry.comparingByKey())
                            .map(entry -> entry.getValue() + " " + CliMessages.text("model.discarded." + ConstantTerm.of(entry.getKey()))).collect(Collectors.joining(", "));
                    console.message(CliMessages.text("model.thrown-away", source, answer.thrownAway(), why));
                }
                if (answer.unnamed() > 0) {
                    console.message(CliMessages.text("model.unnamed", source, answer.unnamed()));
                }
                proposed.add(new ArticleProposalsJson.Proposed(one.article(), List.copyOf(answer.proposals())));
            }
            return true;
        } catch (ModelException failed) {
            console.message(sentence(failed));
            return false;
        }
    }

    private ModelAddress where() {
        try {
            return ModelAddress.of(String.valueOf(address));
        } catch (ModelException failed) {
            throw new CommandException(sentence(failed));
        }
    }

    private static String sentence(ModelException failed) {
        return CliMessages.text("model." + ConstantTerm.of(failed.reason()), failed.address(), failed.detail());
    }
}
