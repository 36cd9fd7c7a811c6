package app.synoptic.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Why a library is not safe in a folder. A program that copies files while they are written, or a disk behind a
/// network that comes and goes, leaves a store that cannot be opened.
///
/// @param kind what watches or carries the folder
/// @param name what it is called
public record FolderRisk(Kind kind, String name) {

    /// A folder that is copied to a service, or one that lies on another machine.
    public enum Kind { CLOUD, NETWORK }

    private record Service(String name, List<String> beginnings) {}

    private static final List<Service> SERVICES = List.of(
            new Service("Dropbox", List.of("dropbox")),
            new Service("OneDrive", List.of("onedrive")),
            new Service("Google Drive", List.of("google drive", "googledrive", "my drive", "drivefs")),
            new Service("iCloud", List.of("icloud", "mobile documents", "com~apple~clouddocs")),
            new Service("Nextcloud", List.of("nextcloud", "owncloud")),
            new Service("pCloud", List.of("pcloud")),
            new Service("MEGA", List.of("megasync")),
            new Service("Syncthing", List.of("syncthing")),
            new Service("a cloud", List.of("cloudstorage")));

    private static final Set<String> NETWORKS = Set.of("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afpfs", "webdav", "davfs",
            "fuse.sshfs", "fuse.davfs", "fuse.rclone", "9p", "ceph", "glusterfs");

    /// What is risky about a folder, which need not exist yet; empty where nothing is known to be.
    public static Optional<FolderRisk> of(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return cloud(whole).or(() -> whole.toString().startsWith("\\\\") ? Optional.of(new FolderRisk(Kind.NETWORK, "smb"))
                : network(type(whole)));
    }

    static Optional<FolderRisk> cloud(Path folder) {
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (Service service : SERVICES) {
                if (service.beginnings.stream().anyMatch(beginning -> name.equals(beginning) || name.startsWith(beginning + " ")
                        || name.startsWith(beginning + "-") || name.startsWith(beginning + "_"))) {
                    return Optional.of(new FolderRisk(Kind.CLOUD, service.name));
                }
            }
        }
        return Optional.empty();
    }

    static Optional<FolderRisk> network(String type) {
        return NETWORKS.contains(type.toLowerCase(Locale.ROOT)) ? Optional.of(new FolderRisk(Kind.NETWORK, type)) : Optional.empty();
    }

    /// The type of the file system the folder, or the nearest one above that exists, lies in.
    private static String type(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                try {
                    return Files.getFileStore(at).type();
                } catch (IOException unknown) {
                    return "";
                }
            }
        }
        return "";
    }
}
