package app.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAddressTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:11434, http://localhost:11434, true",
        "http://127.0.0.1:8080/v1/, http://127.0.0.1:8080, true",
        "http://[::1]:1234/v1, http://[::1]:1234, true",
        "https://models.example.org/mine/v1, https://models.example.org/mine, false",
        "http://192.168.1.7:11434, http://192.168.1.7:11434, false",
        "127.0.0.1.example.org, http://127.0.0.1.example.org, false",
        "http://localhost.example.org, http://localhost.example.org, false",
        "http://0.0.0.0:80, http://0.0.0.0:80, false",
    })
    void isReadAsAPersonWritesIt(String written, String address, boolean local) {
        assertThat(ModelAddress.of(written)).hasToString(address);
        assertThat(ModelAddress.of(written).local()).isEqualTo(local);
        assertThat(ModelAddress.of(written).encrypted()).isEqualTo(address.startsWith("https"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://", "file:///etc/hosts", "ftp://localhost", "http://me:secret@localhost", "http://localhost?key=1", "http://local host", "http://localhost:99999"})
    void refusesWhatIsNone(String written) {
        ModelException failed = catchThrowableOfType(ModelException.class, () -> ModelAddress.of(written));
        assertThat(failed.reason()).isEqualTo(ModelException.Reason.NO_ADDRESS);
        assertThat(failed.address()).isEqualTo(written);
    }
}
