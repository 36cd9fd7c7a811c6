package app.synoptic.export;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.dossier.reading.CarriedText;
import app.synoptic.dossier.session.KeptSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a `.dossier` file carries.
///
/// @param dossier   the annotations with their digests; no text of an original is in them
/// @param originals the originals, if they are shared, of each source the one imported last at the end
/// @param sessions  researchers' sessions over the dossier, if they are shared
public record DossierFile(LoadedDossier dossier, List<Original> originals, List<KeptSession> sessions) {

    /// How its files are named.
    public static final String EXTENSION = ".dossier";

    /// Its media type.
    public static final String MEDIA_TYPE = "application/vnd.synoptic.dossier+zip";

    public DossierFile {
        originals = List.copyOf(originals);
        sessions = List.copyOf(sessions);
    }

    /// An original of a source, byte for byte. `file` is not copied: nobody may change it.
    ///
    /// @param name    what its file was called; empty where that is not known
    /// @param charset the encoding in which a person chose to read it as plain text; null where it is to be found out
    /// @param carried what a reader made of it; null for plain text
    @SuppressWarnings("ArrayRecordComponent")
    public record Original(SourceId source, byte[] file, String name, @Nullable String charset, @Nullable CarriedText carried) {

        /// Plain text in the encoding it is found to be in.
        public Original(SourceId source, byte[] file) {
            this(source, file, "", null, null);
        }

        /// The same of a file that was called so.
        public Original called(String as) {
            return new Original(source, file, as, charset, carried);
        }

        /// Which text it is.
        public TextId text() {
            if (carried != null) {
                return carried.id(file);
            }
            return charset == null ? TextId.of(file) : TextId.of(file, charset);
        }
    }
}
