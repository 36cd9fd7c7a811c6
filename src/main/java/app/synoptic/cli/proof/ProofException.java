package app.synoptic.cli.proof;

/// A command here cannot do what was asked. The message is one sentence for the person who asked.
public final class ProofException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProofException(String message) {
        super(message);
    }
}
