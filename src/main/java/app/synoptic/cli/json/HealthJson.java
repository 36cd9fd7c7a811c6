package app.synoptic.cli.json;

import app.synoptic.health.HealthCheck;
import app.synoptic.health.HealthFinding;
import app.synoptic.health.HealthWords;
import app.synoptic.i18n.Language;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a check found, on one line.
public final class HealthJson {

    private HealthJson() {}

    public static String of(HealthCheck check, HealthFinding finding) {
        HealthWords words = HealthWords.in(Language.ENGLISH);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("check", check.name()).put("severity", finding.severity().name().toLowerCase(Locale.ROOT)).put("found", words.found(finding));
        if (!words.meaning(finding).isEmpty()) {
            node.put("meaning", words.meaning(finding));
        }
        ArrayNode details = node.putArray("details");
        words.details(finding).forEach(details::add);
        node.put("repair", finding.repair() == null ? null : finding.repair().name().toLowerCase(Locale.ROOT));
        return node.toString();
    }
}
