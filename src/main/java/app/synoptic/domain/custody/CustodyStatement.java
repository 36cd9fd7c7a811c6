package app.synoptic.domain.custody;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a file that leaves a library says of it, so that both can be compared later: where its chain stood, and the hashes of the texts.
///
/// @param program name and version of the program that wrote it
/// @param dossier which dossier the file is of
public record CustodyStatement(String program, String dossier, ChainHead head, List<TextCustody> texts) {

    private static final String FIRST = "synoptic custody\t1";

    public CustodyStatement {
        texts = List.copyOf(texts);
    }

    /// The statement in lines as [LineForm] has them, each ended by a line feed: `program`, `dossier`, `chain` with the library’s id, the number of the
    /// newest link and its hash, and for each text `text` with its source, kind, id, reader, the SHA-256 of its words, that of its file, and when this
    /// was captured.
    public String print() {
        StringBuilder lines = new StringBuilder(FIRST).append('\n');
        line(lines, List.of("program", program));
        line(lines, List.of("dossier", dossier));
        line(lines, List.of("chain", head.library(), head.number(), head.hash()));
        for (TextCustody text : texts) {
            line(lines, List.of("text", text.source(), text.kind().name().toLowerCase(Locale.ROOT), text.text(), text.reader(), text.words(), text.capture(),
                    text.captured()));
        }
        return lines.toString();
    }

    private static void line(StringBuilder lines, List<?> values) {
        lines.append(LineForm.of(values)).append('\n');
    }

    /// Reads what [#print] made; empty where it is none.
    public static Optional<CustodyStatement> read(String printed) {
        List<String> lines = printed.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
            return Optional.empty();
        }
        String program = "";
        String dossier = "";
        @Nullable ChainHead head = null;
        List<TextCustody> texts = new ArrayList<>();
        try {
            for (String line : lines.subList(1, lines.size())) {
                List<String> values = LineForm.read(line);
                switch (values.getFirst()) {
                    case "program" -> program = values.get(1);
                    case "dossier" -> dossier = values.get(1);
                    case "chain" -> head = new ChainHead(values.get(1), Long.parseLong(values.get(2)), values.get(3));
                    case "text" -> texts.add(new TextCustody(new SourceId(values.get(1)), new TextId(values.get(3)),
                            TextKind.valueOf(values.get(2).toUpperCase(Locale.ROOT)), values.get(4), values.get(5), values.get(6), values.get(7)));
                    default -> throw new IllegalArgumentException(line);
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
        return head == null ? Optional.empty() : Optional.of(new CustodyStatement(program, dossier, head, texts));
    }
}
