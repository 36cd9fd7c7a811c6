package app.synoptic.dossier;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The shipped JSON Schema, asked about files.
final class DossierSchema {

    private static final String ID = "urn:synoptic:dossier";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ID, text())));

    private DossierSchema() {}

    /// What the schema has against a file; `form` is empty for any dossier file, or `sealed` or `dump`.
    static List<String> problems(String form, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(form.isEmpty() ? ID : ID + "#" + form));
        return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    /// What the standard's own schema for schemas has against ours.
    static List<String> problemsOfItself() {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(text(), InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("assets/dossier.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
