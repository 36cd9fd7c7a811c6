package app.synoptic.domain;

/// Names one piece of evidence for good: the testimony it supports, which never becomes another, and a key that no
/// other evidence of that testimony has or had. In a dossier file it need not be written: the first piece of a
/// testimony then has the key `1`, the second `2`.
public record EvidenceId(TestimonyId testimony, String key) {

    public EvidenceId {
        IdSyntax.requireKey("piece of evidence", key);
    }

    @Override
    public String toString() {
        return testimony.value() + "#" + key;
    }
}
