package app.synoptic.store.h2.file;

import app.synoptic.store.h2.sql.RefusalMessages;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the statements by which H2 writes a store down from those that could do harm (call a function, read or write
/// a file, load a class). Only words, marks and names are looked at; what stands in quotation marks is data.
public final class ScriptGuard {

    private static final Set<String> WORDS = Set.of("ADD", "ALTER", "ARRAY", "BIGINT", "BINARY", "BOOLEAN", "CACHED", "CASCADE",
            "CDATA", "BDATA", "CHARACTER", "CHECK", "CONSTRAINT", "CREATE", "DEFAULT", "DELETE", "DISTINCT", "DROP", "EXISTS",
            "FALSE", "FIRST", "FOREIGN", "ID", "IF", "INDEX", "INSERT", "INT", "INTEGER", "INTO", "IS", "KEY", "LARGE", "LOCAL", "NOCHECK",
            "NOT", "NULL", "NULLS", "OBJECT", "ON", "PART", "PRIMARY", "REFERENCES", "SELECTIVITY", "SYSTEM_COMBINE_BLOB",
            "SYSTEM_COMBINE_CLOB", "SYSTEM_LOB_STREAM", "SYSTEM_LOB_STREAM_PRIMARY_KEY", "TABLE", "TEMPORARY", "TIME",
            "TIMESTAMP", "TRUE", "U", "UNIQUE", "VALUES", "VARBINARY", "VARCHAR", "VARYING", "WITH", "X", "ZONE");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final String MARKS = "(),.;&<>=-+[]";

    /// How H2 puts large texts together again.
    private static final Set<String> HELPERS = Set.of(
            "CREATE ALIAS IF NOT EXISTS SYSTEM_COMBINE_CLOB FOR 'org.h2.command.dml.ScriptCommand.combineClob'",
            "CREATE ALIAS IF NOT EXISTS SYSTEM_COMBINE_BLOB FOR 'org.h2.command.dml.ScriptCommand.combineBlob'",
            "DROP ALIAS IF EXISTS SYSTEM_COMBINE_CLOB", "DROP ALIAS IF EXISTS SYSTEM_COMBINE_BLOB");

    private ScriptGuard() {}

    /// Whether a statement is to be run; false for the user, who is there already, and for nothing.
    ///
    /// @throws app.synoptic.store.StoreException if it does not belong in the script of a store
    public static boolean admits(String statement) {
        String trimmed = statement.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("CREATE USER IF NOT EXISTS ")) {
            return false;
        }
        if (!HELPERS.contains(trimmed)) {
            scan(trimmed);
        }
        return true;
    }

    private static void scan(String statement) {
        int at = 0;
        while (at < statement.length()) {
            char c = statement.charAt(at);
            int end = at + 1;
            if (c == '\'') {
                end = quoted(statement, at);
            } else if (c == '"') {
                end = quoted(statement, at);
                refuse(called(statement, end) && (at == 0 || statement.charAt(at - 1) != '.'), statement, at);
            } else if (word(c)) {
                while (end < statement.length() && word(statement.charAt(end))) {
                    end++;
                }
                String name = statement.substring(at, end);
                refuse(!Character.isDigit(c) && !WORDS.contains(name.toUpperCase(Locale.ROOT)), statement, at);
            } else {
                refuse(!Character.isWhitespace(c) && MARKS.indexOf(c) < 0, statement, at);
            }
            at = end;
        }
    }

    private static boolean word(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    }

    /// Where what is quoted from `start` on ends; a doubled mark is one within it, and looks like two quotations.
    private static int quoted(String statement, int start) {
        int end = statement.indexOf(statement.charAt(start), start + 1);
        refuse(end < 0, statement, start);
        return end + 1;
    }

    /// Whether a name stands before an opening bracket as a function does.
    private static boolean called(String statement, int end) {
        int at = end;
        while (at < statement.length() && Character.isWhitespace(statement.charAt(at))) {
            at++;
        }
        return at < statement.length() && statement.charAt(at) == '(';
    }

    private static void refuse(boolean harm, String statement, int at) {
        if (harm) {
            throw RefusalMessages.of("A backup with the statement “%s…” does not come from this program."
                    .formatted(UNSEEN.matcher(statement.substring(at, Math.min(statement.length(), at + 20)).strip()).replaceAll("\uFFFD")));
        }
    }
}
