package app.synoptic.dossier.reading;

import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.FieldRules;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.JsonFile;
import app.synoptic.dossier.json.Layout;
import app.synoptic.dossier.json.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the files of captures were called, as a file beside them says it.
public final class CaptureNames {

    private CaptureNames() {}

    /// Always the same characters for the same names.
    ///
    /// @param names by the SHA-256 of the captures
    public static String print(Map<String, String> names) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        ArrayNode captures = file.putArray("captures");
        new TreeMap<>(names).forEach((sha256, name) -> captures.addObject().put("sha256", sha256).put("file", name));
        return Layout.file(file);
    }

    /// Reads the bytes of such a file, which exceptions call `subject`.
    ///
    /// @throws DossierException naming everything that is wrong with it
    public static Map<String, String> read(String subject, byte[] file) {
        Map<String, String> names = new TreeMap<>();
        Problems problems = new Problems();
        try {
            JsonFile.walk(JsonFile.decode(file), part -> {
                if (part.property().equals("captures") && part.index() > 0) {
                    name(new Fields("capture " + part.index(), part.value(), problems)).ifPresent(names::putAll);
                } else {
                    problems.add("", "“%s” is not a property known here".formatted(Fields.shorten(part.property())));
                }
            });
        } catch (JsonFile.Unreadable e) {
            throw new DossierException(subject, String.valueOf(e.getMessage()), e);
        }
        if (!problems.none()) {
            throw new DossierException(subject, problems.sentences(), null);
        }
        return names;
    }

    private static Optional<Map<String, String>> name(Fields fields) {
        Supplier<String> sha256 = fields.required("sha256", written -> new TextId(written).sha256());
        Supplier<String> name = fields.required("file", FieldRules::line);
        return fields.make(() -> Map.of(sha256.get(), name.get()));
    }
}
