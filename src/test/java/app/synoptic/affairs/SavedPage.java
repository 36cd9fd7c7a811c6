package app.synoptic.affairs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of a news site as a browser saves it.
///
/// @param name of its file, without an ending
/// @param day  on which it appeared, in ISO 8601
record SavedPage(String name, String site, String title, String day, String... paragraphs) {

    /// Writes it to a folder.
    Path write(Path folder) {
        String html = """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s | %2$s</title><meta property="og:title" content="%1$s">
                <meta property="og:site_name" content="%2$s"><meta property="article:published_time" content="%3$sT09:00:00+01:00"></head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav>
                <article><h1>%1$s</h1><p>%4$s</p></article><footer><p>© 2023 %2$s</p></footer></body></html>
                """.formatted(title(), site(), day(), String.join("</p><p>", paragraphs()));
        try {
            return Files.writeString(folder.resolve(name() + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
