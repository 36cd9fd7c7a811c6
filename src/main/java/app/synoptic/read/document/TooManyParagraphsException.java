package app.synoptic.read.document;

/// A document has more parts than one for people.
public final class TooManyParagraphsException extends Exception {

    private static final long serialVersionUID = 1;
}
