package app.synoptic.cli;

/// A command cannot do what was asked. The message is one sentence for the person who asked.
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
