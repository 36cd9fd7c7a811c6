package app.synoptic.faults.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Headless;
import app.synoptic.edit.Edit;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.files.Replacing;
import app.synoptic.files.WholeFile;
import app.synoptic.files.WholeFolder;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileOutputStream;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The list of operations has all that the code can do to files: whoever adds an edit, a command, a format or a writer of files adds it here.
@Tag("slow")
class OperationsTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.synoptic");
    /// What only looks at a library.
    private static final Set<String> LOOKING = Set.of("readOnly", "undoable", "redoable", "history", "past", "revision", "damaged", "schema", "check", "custody", "examine", "spoiltTexts", "holdings", "sealing");
    /// Of files, what everybody else writes with; and what writes nothing that is missed: locks, and files that lie open in memory.
    private static final Set<String> MEANS = Set.of("OwnerOnly", "Replacing", "WholeFile", "WholeFolder", "FolderLock", "ZipFile", "ReaderMain");
    private static final Set<String> WRITING = Set.of("write", "writeString", "copy", "move", "newOutputStream", "newBufferedWriter", "createFile", "createTempFile");

    /// Encrypting a library and writing it in plain again are not among them yet; `EncryptedLibraryTest` ends them in between.
    private static final Set<String> OUTSTANDING = Set.of("encrypt", "decrypt", "passphrase", "KeyFiles", "SealedFiles");

    private static final Set<String> COVERED = Stream.concat(OUTSTANDING.stream(), Operations.all().stream().flatMap(operation -> operation.covers().stream()))
            .collect(Collectors.toSet());

    @Test
    void haveEachANameOfTheirOwn() {
        assertThat(Operations.all()).extracting(Operation::name).doesNotHaveDuplicates();
    }

    @Test
    void areAllEdits() {
        Set<String> edits = PROGRAM.stream().filter(one -> one.isAssignableTo(Edit.class) && !one.isInterface()).map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(edits).hasSizeGreaterThan(30);
        assertThat(COVERED).containsAll(edits);
    }

    @Test
    void areAllCommandsOfALibrary() {
        assertThat(COVERED).containsAll(Stream.of(LibraryCommand.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
    }

    @Test
    void areAllThatALibraryChanges() {
        Set<String> methods = Arrays.stream(Library.class.getDeclaredMethods()).filter(method -> !method.isSynthetic()).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(methods).containsAll(LOOKING);
        methods.removeAll(LOOKING);
        assertThat(COVERED).containsAll(methods);
    }

    @Test
    void areAllCommandsWithoutAWindow() {
        assertThat(COVERED).containsAll(Headless.commands());
    }

    @Test
    void areAllFormatsOut() {
        assertThat(COVERED).containsAll(Stream.of(ExportFormat.values()).map(Enum::name).toList());
    }

    @Test
    void areAllWhoWriteFiles() {
        Set<String> writers = PROGRAM.stream().filter(one -> one.getMethodCallsFromSelf().stream().anyMatch(OperationsTest::writes)
                        || one.getConstructorCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isAssignableTo(FileOutputStream.class)))
                .map(one -> one.getName().replaceAll(".*\\.([A-Za-z0-9]+).*", "$1")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(writers).containsAll(MEANS);
        writers.removeAll(MEANS);
        assertThat(COVERED).containsAll(writers);
    }

    private static boolean writes(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        return owner.isEquivalentTo(Files.class) && WRITING.contains(name) || owner.isEquivalentTo(FileChannel.class) && name.equals("open")
                || Stream.of(Replacing.class, WholeFile.class, WholeFolder.class).anyMatch(owner::isEquivalentTo) && name.equals("write");
    }
}
