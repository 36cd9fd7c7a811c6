package app.synoptic.dossier.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Walks through a JSON file that is one object, handing on each value, or each element of a list, with its line.
/// One value is in memory at a time, besides the characters of the file.
public final class JsonFile {

    /// The greatest size of a file, in bytes.
    public static final int LARGEST = 100 * 1024 * 1024;

    /// A hundred megabytes of a dossier are about eight million.
    private static final long MOST_TOKENS = 12_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxTokenCount(MOST_TOKENS).build()).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private JsonFile() {}

    /// One value of the file's object: a property's, or an element of a property's list.
    ///
    /// @param index from 1 in its list; 0 where the property is no list
    /// @param line  where it begins, from 1
    public record Part(String property, int index, int line, JsonNode value) {}

    /// The characters of a file.
    ///
    /// @throws Unreadable if it is not UTF-8
    public static String decode(byte[] file) {
        if (file.length > LARGEST) {
            throw new Unreadable("the file is larger than 100 MB", null);
        }
        if (file.length >= 2 && ((file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)
                || (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE))) {
            throw new Unreadable("the file is written in UTF-16; a dossier file is written in UTF-8", null);
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += file[i] == '\n' ? 1 : 0;
            }
            throw new Unreadable("the file is not written in UTF-8: line %d holds a byte that cannot stand there"
                    .formatted(line), e);
        }
    }

    /// Hands on all parts in the file's order, and gives the names of the file's properties. An empty list has no part.
    ///
    /// @throws Unreadable if it is not JSON, ends too early, or names a property of an object twice
    public static Set<String> walk(String file, Consumer<Part> parts) {
        Walk walk = new Walk(parts);
        if (file.isBlank()) {
            throw new Unreadable("the file is empty", null);
        }
        try (JsonParser parser = MAPPER.createParser(file)) {
            walk.go(parser);
            return walk.seen;
        } catch (StreamConstraintsException e) {
            throw new Unreadable(line(e.getLocation()) + "objects lie deeper in each other than any dossier needs, a number or "
                    + "name is too long, or there are too many values", e);
        } catch (JacksonException e) {
            throw new Unreadable(endsEarly(e) ? "the file ends too early, at line %d%s: it seems to have been cut off"
                    .formatted(file.stripTrailing().lines().count(), walk.inside()) : line(e.getLocation()) + cause(e), e);
        }
    }

    /// Jackson tells a missing end by a type of its own only in some places.
    private static boolean endsEarly(JacksonException e) {
        return e instanceof UnexpectedEndOfInputException
                || String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input");
    }

    private static String cause(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Duplicate Object property")) {
            return "the property %s stands twice in one object".formatted(message.substring(message.indexOf('"')));
        }
        return "this is not JSON; " + Fields.shorten(message.split("[\n:;]", 2)[0]);
    }

    private static String line(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? "" : "line %d: ".formatted(location.getLineNr());
    }

    /// A file that cannot be read as JSON at all; the message is one sentence.
    public static final class Unreadable extends RuntimeException {
        Unreadable(String message, @Nullable Throwable cause) {
            super(VisibleWords.of(message), cause);
        }
    }

    private static final class Walk {
        private final Consumer<Part> parts;
        private final Set<String> seen = new LinkedHashSet<>();
        private String property = "";
        private int index;

        Walk(Consumer<Part> parts) {
            this.parts = parts;
        }

        String inside() {
            if (property.isEmpty()) {
                return "";
            }
            return index == 0 ? ", in “%s”".formatted(property) : ", in entry %d of “%s”".formatted(index, property);
        }

        void go(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("the file holds no dossier: it does not begin with an object", null);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                property = parser.currentName();
                index = 0;
                seen.add(property);
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        index++;
                        part(parser);
                    }
                } else {
                    part(parser);
                }
                property = "";
            }
            if (parser.nextToken() != null) {
                throw new Unreadable("%sthe file goes on after its end".formatted(line(parser.currentTokenLocation())), null);
            }
        }

        private static JsonNode value(JsonParser parser) {
            try {
                return parser.readValueAsTree();
            } catch (ArithmeticException | NumberFormatException e) {
                throw new Unreadable(line(parser.currentTokenLocation()) + "a number is larger than any that is reckoned with", e);
            }
        }

        private void part(JsonParser parser) {
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode value = value(parser);
            parts.accept(new Part(property, index, line, value));
        }
    }
}
