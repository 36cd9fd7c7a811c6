package app.synoptic.faults.operation;

import java.util.List;
import java.util.stream.Stream;

/// All that the program does to files.
public final class Operations {

    private Operations() {}

    /// Each by a name that no other has.
    public static List<Operation> all() {
        return Stream.of(EditOperations.all(), LibraryOperations.all(), CommandOperations.all(), FileOperations.all(), LibraryOperations.annotations()).flatMap(operations -> operations).toList();
    }
}
