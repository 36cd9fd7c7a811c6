package app.synoptic.domain.wording;

/// Where a source's digest lies, relative to its dossier file with `/` between names, and which text it is.
public record Digest(String file, TextId text) {

    public Digest {
        if (file.isBlank() || file.startsWith("/") || file.contains("\\") || file.contains(":")
                || ("/" + file + "/").contains("/../")) {
            throw new IllegalArgumentException("a digest lies in a folder below its dossier, not at “" + file + "”");
        }
    }
}
