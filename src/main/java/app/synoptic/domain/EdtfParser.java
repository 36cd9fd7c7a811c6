package app.synoptic.domain;

final class EdtfParser {

    private EdtfParser() {}

    static Edtf parse(String text) {
        throw new UnsupportedOperationException(text);
    }
}
