package app.synoptic.intake.custody;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.intake.CaptureText;
import app.synoptic.read.Beside;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the files of all texts held again, and compares the words: so each text is proven by its file, and each passage by its text, without believing
/// what was kept.
///
/// @param same        texts of which the reader makes the same words again
/// @param otherReader texts that another version of a reader made: of these nothing is said
/// @param otherwise   texts of which their own reader makes other words
/// @param passages    passages in the texts that are the same
public record Rereading(int same, int otherReader, List<TextId> otherwise, int passages) {

    public Rereading {
        otherwise = List.copyOf(otherwise);
    }

    private enum Outcome { SAME, OTHER_READER, OTHERWISE }

    /// Reads for some tens of milliseconds for each text and more.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails
    public static Rereading of(Library library) {
        int otherReader = 0;
        int passages = 0;
        List<TextId> otherwise = new ArrayList<>();
        Set<TextId> seen = new LinkedHashSet<>();
        for (DossierId dossier : library.dossiers()) {
            for (HeldText held : library.held(dossier)) {
                Outcome outcome = seen.add(held.text()) ? outcome(library, held.text()) : Outcome.SAME;
                switch (outcome) {
                    case SAME -> passages += library.findings(dossier, held.text()).stream().mapToInt(finding -> finding.places().size()).sum();
                    case OTHER_READER -> otherReader++;
                    case OTHERWISE -> otherwise.add(held.text());
                }
            }
        }
        return new Rereading(seen.size() - otherReader - otherwise.size(), otherReader, otherwise, passages);
    }

    private static Outcome outcome(Library library, TextId id) {
        Wording text = library.wording(id).orElseThrow();
        byte[] file = library.file(id).orElseThrow();
        String name = library.capture(id).map(Capture::name).orElse("");
        boolean same = read(text, file, name, Beside.NOTHING).filter(words -> words.equals(text.text())).isPresent();
        return same ? Outcome.SAME : again(text, file, name);
    }

    /// A page may be in an encoding that only its server named.
    private static Outcome again(Wording text, byte[] file, String name) {
        Optional<String> words = read(text, file, name, new Beside(List.of(), text.charset()));
        return words.isEmpty() ? Outcome.OTHER_READER : words.get().equals(text.text()) ? Outcome.SAME : Outcome.OTHERWISE;
    }

    /// The words that the reader of a text makes of its file; empty where that is no reader of this version.
    private static Optional<String> read(Wording text, byte[] file, String name, Beside beside) {
        CaptureText read = text.plain() ? CaptureText.plain(file, name, TextId.of(file).equals(text.id()) ? null : Charset.forName(text.charset()))
                : CaptureText.of(file, name, beside);
        return read instanceof CaptureText.Read(var _, var made) && made.wording().id().equals(text.id()) ? Optional.of(made.wording().text()) : Optional.empty();
    }
}
