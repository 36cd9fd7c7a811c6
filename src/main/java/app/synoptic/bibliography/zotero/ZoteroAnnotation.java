package app.synoptic.bibliography.zotero;

import app.synoptic.bibliography.format.BibliographicItem;
import java.util.List;

/// What a person marked or noted in a file of Zotero.
///
/// @param item    whose file it is
/// @param words   those that are marked; empty where none are
/// @param comment what she wrote; empty where nothing
/// @param page    what is printed on the page, as Zotero has it; empty where there are no pages
/// @param colour  how it is coloured; [Colour#USUAL] where that says nothing
/// @param by      who made it, in a library of several; else empty
public record ZoteroAnnotation(BibliographicItem item, Form form, String words, String comment, String page, Colour colour, String by, List<String> tags) {

    public ZoteroAnnotation {
        tags = List.copyOf(tags);
    }

    /// What was made.
    public enum Form {
        /// Words are marked.
        WORDS,
        /// A note lies on the page.
        NOTE,
        /// A part of the page is cut out or drawn upon.
        PICTURE
    }

    /// The colours that Zotero offers, but for the one it begins with.
    public enum Colour {
        USUAL(""), RED("#ff6666"), GREEN("#5fb236"), BLUE("#2ea8e5"), PURPLE("#a28ae5"), MAGENTA("#e56eee"), ORANGE("#f19837"), GRAY("#aaaaaa");

        private final String code;

        Colour(String code) {
            this.code = code;
        }

        static Colour of(String code) {
            for (Colour colour : values()) {
                if (!colour.code.isEmpty() && colour.code.equalsIgnoreCase(code)) {
                    return colour;
                }
            }
            return USUAL;
        }
    }
}
