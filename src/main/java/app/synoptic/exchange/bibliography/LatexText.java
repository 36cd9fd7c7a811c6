package app.synoptic.exchange.bibliography;

/// Words as TeX takes them for themselves.
final class LatexText {

    private LatexText() {}

    /// Braces are written by name: BibTeX counts them even where they are escaped.
    static String of(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> text.append("\\textbackslash{}");
                case '{' -> text.append("\\textbraceleft{}");
                case '}' -> text.append("\\textbraceright{}");
                case '~' -> text.append("\\textasciitilde{}");
                case '^' -> text.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> text.append('\\').appendCodePoint(c);
                default -> text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    /// An address, which is set as it is written; what could end the field is encoded.
    static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
