package app.synoptic.cli.json;

import app.synoptic.store.Holdings;
import app.synoptic.store.backup.Backup;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A backup on one line.
public final class BackupJson {

    private BackupJson() {}

    public static String of(Backup backup) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Holdings holds = backup.contents().holdings();
        node.put("file", backup.file().toString()).put("made", backup.made().toString()).put("bytes", backup.size())
                .put("beforeMigration", backup.migrating()).put("schema", backup.contents().schema());
        node.put("dossiers", holds.dossiers()).put("sources", holds.sources()).put("events", holds.events()).put("questions", holds.questions())
                .put("texts", holds.texts()).put("sessions", holds.sessions()).put("changes", holds.changes()).put("drafts", backup.contents().drafts());
        return node.toString();
    }
}
