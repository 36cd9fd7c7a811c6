package app.synoptic.propose;

import app.synoptic.domain.form.Sha256;
import java.util.List;
import java.util.regex.Pattern;

/// Names one proposal by what it stands on: `p-` and sixteen hexadecimal digits. Equal ground gives an equal id, in every run
/// and by every version of the rules; nothing of the text can be read back from it.
public record ProposalId(String value) implements Comparable<ProposalId> {

    private static final Pattern FORM = Pattern.compile("p-[0-9a-f]{16}");
    private static final int BYTES = 8;

    public ProposalId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a proposal: " + value);
        }
    }

    /// The id of what stands on `parts`, in their order.
    public static ProposalId of(List<String> parts) {
        return new ProposalId("p-" + Sha256.of(String.join("\n", parts)).substring(0, 2 * BYTES));
    }

    @Override
    public int compareTo(ProposalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
