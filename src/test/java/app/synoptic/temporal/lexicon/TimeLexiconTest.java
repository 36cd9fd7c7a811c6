package app.synoptic.temporal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLexiconTest {

    /// Each in a program that has read no words yet: the first three stand in one place with English among those read.
    @ParameterizedTest
    @ValueSource(strings = {"sl", "fo", "vo", "it", "zh"})
    void aLanguageOfWhichWeKnowNoWordsIsReadAsEnglishWhicheverIsAskedForFirst(String language) throws Exception {
        URL[] classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(TimeLexiconTest::url).toArray(URL[]::new);
        try (URLClassLoader fresh = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            Class<?> lexicon = fresh.loadClass(TimeLexicon.class.getName());
            Object read = lexicon.getMethod("of", String.class).invoke(null, language);
            assertThat(lexicon.getMethod("language").invoke(read)).isEqualTo("en");
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
