package app.synoptic.supply;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A library of the bill of materials.
///
/// @param name of group and artifact, with a colon between, as the OSV database has it
public record Component(String name, String version) {

    private static final Pattern PURL = Pattern.compile("pkg:maven/([^/@?]+)/([^/@?]+)@([^?#]+).*");

    static Optional<Component> of(String purl) {
        Matcher parts = PURL.matcher(purl);
        return parts.matches() ? Optional.of(new Component(parts.group(1) + ":" + parts.group(2), parts.group(3).replace("%2B", "+"))) : Optional.empty();
    }

    /// Those that a bill of materials (CycloneDX, JSON) names.
    public static List<Component> of(Path bill) {
        JsonNode components = JsonMapper.shared().readTree(bill.toFile()).path("components");
        return components.valueStream().map(part -> of(part.path("purl").asString(""))).flatMap(Optional::stream).distinct().toList();
    }
}
