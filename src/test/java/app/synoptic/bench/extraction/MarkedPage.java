package app.synoptic.bench.extraction;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page whose article people marked.
///
/// @param domain   what pages of one site have in common
/// @param article  its whole wording, where that was marked
/// @param with     stretches that belong to it
/// @param without  stretches that do not
record MarkedPage(String id, String domain, Path file, @Nullable String article, List<String> with, List<String> without,
                  @Nullable String title, @Nullable String author, @Nullable String date) {}
