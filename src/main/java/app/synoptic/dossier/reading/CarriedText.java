package app.synoptic.dossier.reading;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.List;

/// What a reader made of a capture, as a dossier file carries it beside the capture: the words are taken as they stand, never made
/// anew.
///
/// @param reader  its name and version, as `html/1`
/// @param charset the IANA name of the encoding it was read in
public record CarriedText(String reader, String charset, String text, List<Block> blocks, Metadata metadata) {

    public CarriedText {
        blocks = List.copyOf(blocks);
        if (reader.equals(Wording.PLAIN)) {
            throw new IllegalArgumentException("plain text is its own reading text");
        }
    }

    /// Which text it is, of a capture.
    public TextId id(byte[] capture) {
        return TextId.read(TextId.of(capture).sha256(), reader);
    }

    public Wording wording(byte[] capture) {
        return new Wording(id(capture), TextKind.ORIGINAL, charset, reader, text, Wording.regions(blocks), blocks);
    }
}
