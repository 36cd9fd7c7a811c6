package app.synoptic.dossier.reading;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.FieldRules;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.JsonFile;
import app.synoptic.dossier.json.Problems;
import app.synoptic.dossier.json.TextJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads texts that readers made of captures, strictly.
public final class CarriedTextReader {

    private CarriedTextReader() {}

    /// Reads the bytes of a file that exceptions call `subject`.
    ///
    /// @throws DossierException naming everything that is wrong with it
    public static CarriedText read(String subject, byte[] file) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        try {
            JsonFile.walk(JsonFile.decode(file), part -> {
                if (part.index() == 0) {
                    whole.set(part.property(), part.value());
                } else {
                    (part.index() == 1 ? whole.putArray(part.property()) : whole.withArray(part.property())).add(part.value());
                }
            });
        } catch (JsonFile.Unreadable e) {
            throw new DossierException(subject, String.valueOf(e.getMessage()), e);
        }
        Problems problems = new Problems();
        Optional<CarriedText> text = text(new Fields("", whole, problems));
        return text.filter(_ -> problems.none()).orElseThrow(() -> new DossierException(subject, problems.sentences(), null));
    }

    private static Optional<CarriedText> text(Fields fields) {
        Supplier<String> reader = fields.required("reader", TextJson::reader);
        Supplier<String> charset = fields.required("charset", FieldRules::line);
        Supplier<String> text = fields.required("text", Function.identity());
        List<Block> blocks = fields.objects("blocks", false, "block", TextJson::block);
        @Nullable Metadata metadata = fields.object("metadata", "its metadata", TextJson::metadata);
        return fields.make(() -> new CarriedText(reader.get(), charset.get(), text.get(), blocks, metadata == null ? Metadata.NONE : metadata));
    }
}
