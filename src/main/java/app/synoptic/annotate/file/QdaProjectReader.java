package app.synoptic.annotate.file;

import app.synoptic.annotate.file.AnnotationFile.ProjectText;
import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import app.synoptic.annotate.file.ForeignAnnotation.Target;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the XML of a project in one pass: codes, who made them, texts, and the quotations in them. Codes come before sources, as the
/// standard has it.
final class QdaProjectReader {

    private static final int DEEPEST = 90;
    private static final Set<String> NOT_WORDS = Set.of("PictureSelection", "PDFSelection", "AudioSelection", "VideoSelection", "TranscriptSelection");

    /// A code: what it is called, and the codes above it that may be used, from the top.
    private record Code(String name, List<String> above) {}

    /// A text while its quotations are read.
    private static final class Text {
        private final String name;
        private @Nullable QuotedText words;

        Text(String name) {
            this.name = name;
        }
    }

    /// A quotation while it is read.
    private static final class Selection {
        private final int start;
        private final int end;
        private final @Nullable String by;
        private final boolean words;
        private final List<String> codes = new ArrayList<>();
        private String comment = "";

        Selection(int start, int end, @Nullable String by, boolean words) {
            this.start = start;
            this.end = end;
            this.by = by;
            this.words = words;
        }
    }

    private final XMLStreamReader xml;
    private final Function<String, Optional<String>> files;
    private final Map<String, String> users = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<Code> open = new ArrayDeque<>();
    private final Deque<Text> texts = new ArrayDeque<>();
    private final List<ProjectText> carried = new ArrayList<>();
    private final List<ForeignAnnotation> annotations = new ArrayList<>();
    private @Nullable Selection selection;
    private boolean project;
    private int notes;

    /// @param files gives the text that a path names
    QdaProjectReader(XMLStreamReader xml, Function<String, Optional<String>> files) {
        this.xml = xml;
        this.files = files;
    }

    AnnotationFile read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(path.pop());
                case XMLStreamConstants.DTD -> throw new XMLStreamException("it has a document type, which no project needs");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("it names an entity, which no project needs");
                default -> { }
            }
        }
        if (!project) {
            throw new XMLStreamException("it is XML, but no project");
        }
        return new AnnotationFile(annotations, carried);
    }

    private void start(String name) throws XMLStreamException {
        String above = path.isEmpty() ? "" : path.peek();
        if (path.size() > DEEPEST) {
            throw new XMLStreamException("its elements lie deeper in each other than any project needs");
        }
        path.push(name);
        switch (name) {
            case "Project" -> project = true;
            case "User" -> users.put(id("guid"), attribute("name", ""));
            case "Code" -> code();
            case "TextSource", "Representation", "Note" -> source(name);
            case "PlainTextContent" -> content();
            case "Description" -> description(above);
            case "PlainTextSelection" -> selection = new Selection(number("startPosition"), number("endPosition"), maker(), true);
            case "CodeRef" -> coded(above);
            default -> {
                if (NOT_WORDS.contains(name)) {
                    selection = new Selection(0, 0, maker(), false);
                }
            }
        }
    }

    private void code() {
        List<String> above = open.stream().map(Code::name).toList().reversed();
        Code code = new Code(attribute("name", ""), above);
        codes.put(id("guid"), code);
        open.push(Boolean.parseBoolean(attribute("isCodable", "true")) ? code : new Code("", above));
    }

    private void source(String name) {
        if (name.equals("Note")) {
            notes++;
        }
        Text text = new Text(attribute("name", texts.isEmpty() ? "" : texts.peek().name));
        String plain = attribute("plainTextPath", "");
        if (!plain.isEmpty() && notes == 0) {
            files.apply(plain).ifPresent(words -> words(text, words));
        }
        texts.push(text);
    }

    private void words(Text text, String words) {
        text.words = new QuotedText(words);
        carried.add(new ProjectText(text.name, words));
    }

    private void content() throws XMLStreamException {
        String words = xml.getElementText();
        path.pop();
        if (notes == 0 && !texts.isEmpty() && !words.isBlank()) {
            words(texts.peek(), words);
        }
    }

    private void description(String above) throws XMLStreamException {
        String words = xml.getElementText();
        path.pop();
        if (selection != null && (above.equals("PlainTextSelection") || NOT_WORDS.contains(above))) {
            selection.comment = words.strip();
        }
    }

    private void coded(String above) {
        if (selection != null && above.equals("Coding")) {
            selection.codes.add(id("targetGUID"));
        }
    }

    private void end(String name) {
        switch (name) {
            case "Code" -> open.pop();
            case "TextSource", "Representation" -> texts.pop();
            case "Note" -> {
                texts.pop();
                notes--;
            }
            default -> {
                if (selection != null && (name.equals("PlainTextSelection") || NOT_WORDS.contains(name))) {
                    quotation(selection);
                    selection = null;
                }
            }
        }
    }

    /// An annotation for each code; one without any where there are none.
    private void quotation(Selection made) {
        Text text = texts.peek();
        TextQuoteSelector quote = made.words && text != null && text.words != null ? text.words.quote(made.start, made.end) : null;
        Kind kind = !made.words ? Kind.NOT_WORDS : quote == null ? Kind.NO_TEXT : Kind.HIGHLIGHT;
        List<String> coded = made.codes.isEmpty() ? List.of("") : made.codes;
        for (String guid : coded) {
            if (annotations.size() >= AnnotationFile.MOST) {
                throw new IllegalArgumentException("it holds more than %,d quotations".formatted(AnnotationFile.MOST));
            }
            Code code = codes.get(guid);
            annotations.add(new ForeignAnnotation("quotation " + (annotations.size() + 1), new Target(null, text == null || text.name.isEmpty() ? null : text.name, null, null),
                    quote, made.comment, code == null ? null : code.name, guid.isEmpty() ? null : guid, code == null ? List.of() : code.above.stream().filter(one -> !one.isEmpty()).toList(),
                    made.by, kind));
        }
    }

    private @Nullable String maker() {
        String user = users.get(id("creatingUser"));
        return user == null || user.isBlank() ? null : user;
    }

    private String attribute(String name, String none) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? none : value;
    }

    private String id(String name) {
        return attribute(name, "").replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
    }

    private int number(String name) {
        try {
            return Integer.parseInt(attribute(name, "").strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
