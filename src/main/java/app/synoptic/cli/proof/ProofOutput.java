package app.synoptic.cli.proof;

/// Where the commands here print to.
public interface ProofOutput {

    void result(String line);

    void message(String sentence);
}
