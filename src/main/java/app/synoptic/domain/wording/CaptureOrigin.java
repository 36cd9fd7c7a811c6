package app.synoptic.domain.wording;

/// Where the bytes of a capture came from, as far as the program saw it.
///
/// @param kind  what brought them
/// @param place the path of the file, or what names it; empty where nobody knows
/// @param item  what tells the capture from others in that file, such as the address a record of a web archive is of; empty where
///              the file is the capture
public record CaptureOrigin(Kind kind, String place, String item) {

    /// Nobody knows.
    public static final CaptureOrigin UNKNOWN = new CaptureOrigin(Kind.UNKNOWN, "", "");

    public enum Kind {
        /// A file of the user.
        FILE,
        /// A file that lay in another one: an archive, a web archive, a book.
        WITHIN,
        /// A file with a record beside it, as reference managers such as Zotero write them.
        RECORDED,
        /// A dossier file.
        DOSSIER,
        UNKNOWN
    }

    /// A file of the user.
    public static CaptureOrigin file(String place) {
        return new CaptureOrigin(Kind.FILE, place, "");
    }

    /// A dossier file, or the dossier that ships with the program.
    ///
    /// @param dossier which dossier it carried
    public static CaptureOrigin dossier(String dossier) {
        return new CaptureOrigin(Kind.DOSSIER, dossier, "");
    }

    /// The same where a record lay beside it.
    public CaptureOrigin recorded() {
        return new CaptureOrigin(Kind.RECORDED, place, item);
    }

    /// The same, but of what lay in it.
    public CaptureOrigin within(String name) {
        return new CaptureOrigin(Kind.WITHIN, place, name);
    }
}
