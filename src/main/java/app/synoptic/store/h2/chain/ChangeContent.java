package app.synoptic.store.h2.chain;

import app.synoptic.domain.custody.LineForm;
import app.synoptic.domain.form.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The SHA-256 of one change. Hashed are lines, each ended by a line feed and written as [LineForm] says: `change`, its number, when it was made, its
/// name, its subject, its dossier and the number of the change it takes back; then for each of its steps `step`, the table and its
/// columns; and for each row of the step `-` and the values it had, then for each `+` and the values it has.
public final class ChangeContent {

    private final MessageDigest digest = Sha256.digest();

    public ChangeContent(long number, Instant at, String name, String subject, @Nullable String dossier, @Nullable Long takesBack) {
        line(Arrays.asList("change", number, at, name, subject, dossier, takesBack));
    }

    /// @param before values of rows one after the other; null where there are none
    public void step(String table, List<String> columns, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after) {
        List<String> step = new ArrayList<>(List.of("step", table));
        step.addAll(columns);
        line(step);
        rows("-", columns.size(), before);
        rows("+", columns.size(), after);
    }

    private void rows(String sign, int width, @Nullable Object @Nullable [] values) {
        for (int from = 0; values != null && from < values.length; from += width) {
            List<@Nullable Object> row = new ArrayList<>(width + 1);
            row.add(sign);
            row.addAll(Arrays.asList(values).subList(from, Math.min(values.length, from + width)));
            line(row);
        }
    }

    private void line(List<? extends @Nullable Object> values) {
        digest.update((LineForm.of(values) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// To be asked for once, when all steps were told.
    public String sha256() {
        return Sha256.hex(digest.digest());
    }
}
