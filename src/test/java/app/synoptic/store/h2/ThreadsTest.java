package app.synoptic.store.h2;

import static app.synoptic.store.h2.Samples.BRIDGE;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ThreadsTest {

    @TempDir
    Path folder;

    @Test
    void manyReadWhileOneWritesAndNobodySeesHalfAChange() throws Exception {
        try (H2Library library = H2Library.open(folder); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            library.apply(Samples.dossier("bridge", 30));
            AtomicBoolean done = new AtomicBoolean();
            List<Future<Integer>> readers = IntStream.range(0, 8).mapToObj(_ -> threads.submit(() -> {
                int seen = 0;
                while (!done.get()) {
                    for (var dossier : library.dossiers()) {
                        assertThat(library.catalogue(dossier).evidence()).hasSize(30);
                        List<HeldText> held = library.held(dossier);
                        seen = Math.max(seen, held.size());
                        held.forEach(text -> assertThat(library.wording(text.text())).isPresent());
                    }
                }
                return seen;
            })).toList();
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> IntStream.range(0, 10)
                        .forEach(i -> library.apply(Samples.hold("Text %d\nof %d".formatted(i, number))))));
                library.apply(Samples.dossier("more-" + writer, 30));
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(library.held(BRIDGE)).hasSize(31);
            assertThat(library.history()).hasSize(34);
            assertThat(library.check()).isEmpty();
        }
    }

    @Test
    void anInterruptedThreadNeitherFailsNorClosesTheStore() {
        try (H2Library library = H2Library.open(folder)) {
            library.apply(Samples.dossier("bridge", 500));
        }
        try (H2Library library = H2Library.open(folder)) {
            Thread.currentThread().interrupt();
            assertThat(library.catalogue(BRIDGE).dossier().events()).hasSize(500);
            library.apply(Samples.hold("One\ntext"));
            assertThat(Thread.interrupted()).isTrue();
            TextId text = Samples.original("One\ntext").wording().id();
            assertThat(library.wording(text)).isPresent();
            assertThat(library.check()).isEmpty();
        }
    }
}
