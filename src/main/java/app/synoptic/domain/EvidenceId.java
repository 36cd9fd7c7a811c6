package app.synoptic.domain;

/// Names one piece of evidence: the testimony it supports and its place, from 1, among that testimony's evidence.
public record EvidenceId(TestimonyId testimony, int ordinal) {

    public EvidenceId {
        if (ordinal < 1) {
            throw new IllegalArgumentException("evidence is counted from 1, not " + ordinal);
        }
    }
}
