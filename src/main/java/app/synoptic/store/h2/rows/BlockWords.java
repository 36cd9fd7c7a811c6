package app.synoptic.store.h2.rows;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The blocks of a text as one column has them: a line each, of the kind, where it begins and where it ends.
final class BlockWords {

    private BlockWords() {}

    static @Nullable String of(List<Block> blocks) {
        return blocks.isEmpty() ? null : blocks.stream().map(block -> "%s %d %d".formatted(block.kind(), block.start(), block.end()))
                .collect(Collectors.joining("\n"));
    }

    /// @throws IllegalArgumentException if these are no blocks
    static List<Block> read(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().map(BlockWords::block).toList();
    }

    private static Block block(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a block: " + line);
        }
        return new Block(BlockKind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
