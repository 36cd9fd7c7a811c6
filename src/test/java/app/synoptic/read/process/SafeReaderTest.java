package app.synoptic.read.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.Illustrated;
import app.synoptic.read.format.Formats;
import app.synoptic.read.pdf.Lighthouse;
import app.synoptic.read.pdf.PdfPages;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("process")
class SafeReaderTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final FileReading TOO_COSTLY = new FileReading.Refused(Reason.TOO_COSTLY);

    @Test
    void readsInTheOtherProcessWhatIsReadHereAndKeepsIt() throws Exception {
        byte[] file = Lighthouse.pdf("drawn");
        try (SafeReader reader = new SafeReader(LONG)) {
            assertThat(reader.read(file, "lamp.pdf")).isEqualTo(Formats.read(file, "lamp.pdf")).isInstanceOf(FileReading.Read.class);
            OptionalLong first = reader.process().pid();
            assertThat(reader.map(file)).contains(PdfPages.map(file));
            assertThat(reader.read("PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1), "x.docx")).isInstanceOf(FileReading.Refused.class);
            assertThat(reader.process().pid()).isEqualTo(first).isPresent();
            var picture = reader.picture(file, 1, 1).orElseThrow();
            assertThat(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                    .isEqualTo(PdfPages.picture(file, 1, 1).getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
            assertThat(reader.picture(file, 9, 1)).isEmpty();
        }
    }

    @Test
    void decodesPicturesInTheOtherProcess() {
        byte[] picture = Illustrated.png(300, 200, Color.GREEN);
        try (SafeReader reader = new SafeReader(LONG)) {
            var decoded = reader.decode(picture, 150).orElseThrow();
            assertThat(decoded.getWidth()).isEqualTo(150);
            assertThat(decoded.getRGB(70, 50)).isEqualTo(Color.GREEN.getRGB());
            assertThat(reader.decode(new byte[]{1, 2, 3}, 150)).isEmpty();
            assertThat(reader.decode(picture, 150)).isPresent();
        }
    }

    @Test
    void readsPagesHere() {
        try (SafeReader reader = new SafeReader(new ReaderCommand(List.of("no-such-program"), Map.of()), LONG)) {
            byte[] page = FerryPages.newspaper().getBytes(StandardCharsets.UTF_8);
            assertThat(reader.read(page, "ferry.html")).isEqualTo(Formats.read(page, "ferry.html"));
            assertThatThrownBy(() -> reader.read(Lighthouse.pdf("printed"), "lamp.pdf")).isInstanceOf(ReaderException.class);
        }
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        try (SafeReader reader = new SafeReader(Duration.ofMillis(1))) {
            assertThat(reader.read(Lighthouse.pdf("printed"), "lamp.pdf")).isEqualTo(TOO_COSTLY);
            assertThat(reader.process().pid()).isEmpty();
        }
    }

    @Test
    void endsWhatTakesTooMuchMemoryAndReadsOn() throws Exception {
        byte[] file = Lighthouse.pdf("printed");
        try (SafeReader reader = new SafeReader(LONG)) {
            assertThat(reader.read(file, "lamp.pdf")).isInstanceOf(FileReading.Read.class);
            long first = reader.process().pid().orElseThrow();
            assertThat(reader.read(Hostile.FIFTY_MILLION_SPACES.file(), "x.pdf")).isEqualTo(TOO_COSTLY);
            assertThat(reader.read(file, "lamp.pdf")).isInstanceOf(FileReading.Read.class);
            assertThat(reader.process().pid().orElseThrow()).isNotEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"FORMS_IN_FORMS", "FIFTY_MILLION_SPACES"})
    void refusesHostileFiles(Hostile hostile) throws Exception {
        try (SafeReader reader = new SafeReader(LONG)) {
            assertThat(reader.read(hostile.file(), "x.pdf")).isInstanceOf(FileReading.Refused.class);
            assertThat(reader.map(hostile.file()).map(map -> map.words().size()).orElse(0)).isZero();
        }
    }

    @Test
    void endsTheProcessWhenItIsInterrupted() throws Exception {
        byte[] endless = Hostile.FORMS_IN_FORMS.file();
        try (SafeReader reader = new SafeReader(LONG)) {
            CompletableFuture<Throwable> outcome = new CompletableFuture<>();
            Thread waiting = Thread.ofPlatform().start(() -> {
                try {
                    outcome.completeExceptionally(new AssertionError("read: " + reader.read(endless, "x.pdf")));
                } catch (CancellationException interrupted) {
                    outcome.complete(interrupted);
                }
            });
            while (reader.process().pid().isEmpty() && !outcome.isDone()) {
                Thread.onSpinWait();
            }
            ProcessHandle process = ProcessHandle.of(reader.process().pid().orElseThrow()).orElseThrow();
            waiting.interrupt();
            assertThat(outcome.get()).isInstanceOf(CancellationException.class);
            process.onExit().join();
            assertThat(process.isAlive()).isFalse();
        }
    }

    @Test
    void endsWithTheProcessThatStartedIt() throws Exception {
        Process process = ReaderCommand.now().start();
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void isTheProgramItselfWithAnArgument() throws Exception {
        ReaderCommand now = ReaderCommand.now();
        ReaderCommand program = new ReaderCommand(List.of(now.command().getFirst(), "-cp", System.getProperty("java.class.path"), "app.synoptic.Main", ReaderMain.ARGUMENT), Map.of());
        try (SafeReader reader = new SafeReader(program, LONG)) {
            assertThat(reader.read(Lighthouse.pdf("printed"), "lamp.pdf")).isInstanceOf(FileReading.Read.class);
        }
    }
}
