package app.synoptic.read.process;

import app.synoptic.read.format.Formats;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/// The reader's process: takes tasks and files on standard input and gives answers on standard output, one after the other, until
/// standard input ends, as it does with the process that started it, or until nothing was asked for a minute.
public final class ReaderMain {

    /// The argument by which the program's launcher knows that it is to be this.
    public static final String ARGUMENT = "reader-process";

    static final byte DONE = 1;
    static final byte UNREADABLE = 2;
    private static final long LONGEST_REST = 60_000_000_000L;
    private static final long BUSY = Long.MAX_VALUE;
    private static final int LONGEST_TASK = 64 * 1024;

    private ReaderMain() {}

    public static void main(String... args) {
        System.setOut(System.err);
        AtomicLong rest = new AtomicLong(System.nanoTime());
        Thread.ofPlatform().daemon().name("rest").start(() -> watch(rest));
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 64 * 1024));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 * 1024))) {
            while (answer(in, out, rest)) {
                rest.set(System.nanoTime());
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private static boolean answer(DataInputStream in, DataOutputStream out, AtomicLong rest) throws IOException {
        byte[] task;
        try {
            task = Wire.bytes(in, LONGEST_TASK);
        } catch (EOFException end) {
            return false;
        }
        rest.set(BUSY);
        byte[] file = Wire.bytes(in, Formats.MOST_BYTES);
        byte[] answer;
        try {
            answer = PageTask.of(task).perform(file);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            out.writeByte(UNREADABLE);
            out.flush();
            return true;
        }
        out.writeByte(DONE);
        Wire.bytes(out, answer);
        out.flush();
        return true;
    }

    private static void watch(AtomicLong rest) {
        try {
            while (rest.get() == BUSY || System.nanoTime() - rest.get() < LONGEST_REST) {
                Thread.sleep(5_000);
            }
        } catch (InterruptedException end) {
            return;
        }
        Runtime.getRuntime().halt(0);
    }
}
