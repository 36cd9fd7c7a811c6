package app.synoptic.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// Looks for barriers in a page by axe-core: all its rules, those of good practice too.
public final class Axe {

    private static final String SCRIPT = script();

    /// Rules that any page keeps.
    private static final int FEWEST = 5;

    private Axe() {}

    /// A sentence for each place where a rule is broken; none where there is no barrier.
    public static List<String> barriers(Tab tab) {
        if (tab.eval("typeof axe").asString().equals("undefined")) {
            tab.eval(SCRIPT + "; 0");
        }
        JsonNode found = tab.eval("axe.run(document).then(told => ({rules: told.passes.length, barriers: told.violations.flatMap(rule => "
                + "rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))}))");
        if (found.get("rules").asInt() < FEWEST) {
            throw new IllegalStateException("axe-core looked at next to nothing: " + found);
        }
        List<String> barriers = new ArrayList<>();
        found.get("barriers").forEach(barrier -> barriers.add(barrier.asString()));
        return barriers;
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe-core is not on the class path").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
