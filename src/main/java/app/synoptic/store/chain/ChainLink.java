package app.synoptic.store.chain;

import app.synoptic.domain.custody.LineForm;
import app.synoptic.domain.form.Sha256;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One link of the chain. Links are numbered from 1 without a gap, and never change.
///
/// @param change  the number of the change it is about; null where it is about none
/// @param name    what was done, as [ChainAct] says
/// @param subject to what
/// @param dossier in which it was done; null where in none
/// @param program name and version of the program that did it; empty where nobody knows
/// @param content a SHA-256 of what was done; empty where there is no more to it
/// @param before  the hash of the link before; [#NONE] where there is none
public record ChainLink(long number, Instant at, ChainAct act, @Nullable Long change, String name, String subject,
                        @Nullable String dossier, String program, String content, String before) {

    /// Which form of a link is hashed.
    public static final String VERSION = "1";

    /// What the first link has for the hash of one before.
    public static final String NONE = "0".repeat(64);

    /// The link as it is hashed: see [LineForm].
    public String line() {
        return LineForm.of(Arrays.asList(VERSION, number, at, act.token(), change, name, subject, dossier, program, content, before));
    }

    /// The SHA-256 of the [#line].
    public String hash() {
        return Sha256.of(line());
    }
}
