package app.synoptic.faults;

/// How a disk fails.
public enum Fault {

    /// One call fails; those after it do not.
    ERROR,

    /// From one call on nothing can be written any more.
    FULL,

    /// One call writes half of what it was given, and fails.
    SHORT,

    /// From one call on nothing written is known to be on disk: asking for it fails.
    UNSYNCED,

    /// From one call on nothing happens any more. Of what was written since the disk was last told to keep it, some is there and some is
    /// not, in whatever order.
    POWER
}
