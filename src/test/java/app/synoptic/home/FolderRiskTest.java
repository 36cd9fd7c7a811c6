package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRiskTest {

    @ParameterizedTest
    @CsvSource({"/home/a/Dropbox/work, Dropbox", "/Users/a/Library/CloudStorage/OneDrive-Institut/Synoptic, a cloud",
        "/home/a/OneDrive - University/x, OneDrive", "/Users/a/Google Drive/x, Google Drive", "/home/a/GoogleDrive-a@b.org/x, Google Drive",
        "/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x, iCloud", "/home/a/Nextcloud/x, Nextcloud", "/home/a/Dropbox (Personal)/x, Dropbox"})
    void knowsFoldersThatAreCopiedToAService(String folder, String service) {
        assertThat(FolderRisk.cloud(Path.of(folder))).hasValueSatisfying(risk -> assertThat(risk)
                .isEqualTo(new FolderRisk(FolderRisk.Kind.CLOUD, service)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/a/.local/share/synoptic", "/home/a/dropboxes/x", "/home/a/clouds"})
    void leavesOthersAlone(String folder) {
        assertThat(FolderRisk.cloud(Path.of(folder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smbfs", "fuse.sshfs"})
    void knowsDisksOfOtherMachines(String type) {
        assertThat(FolderRisk.network(type)).contains(new FolderRisk(FolderRisk.Kind.NETWORK, type));
        assertThat(FolderRisk.network("ext4")).isEmpty();
    }

    @Test
    void looksAtFoldersThatAreNotThereYet(@TempDir Path folder) {
        assertThat(FolderRisk.of(folder.resolve("a/b/c"))).isEmpty();
        assertThat(FolderRisk.of(folder.resolve("Dropbox/b"))).isPresent();
    }
}
