package app.synoptic.bibliography;

/// Who follows how files of a bibliography are read. Asked by the thread that reads.
public interface FileProgress {

    /// Follows nothing, and wants all.
    FileProgress UNWATCHED = (_, _) -> true;

    /// Asked before each file.
    ///
    /// @param done how many files were read
    /// @param all  how many there are
    /// @return whether the rest is still wanted
    boolean wanted(int done, int all);
}
