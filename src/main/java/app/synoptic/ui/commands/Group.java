package app.synoptic.ui.commands;

import app.synoptic.ui.Messages;

/// What commands are about; they are offered in this order.
public enum Group {

    EVENTS("commands.group.events"),
    ROOMS("commands.group.rooms"),
    VIEW("commands.group.view"),
    AUTHORING("commands.group.authoring"),
    WORK("commands.group.work"),
    TIMELINE("commands.group.timeline"),
    READING("commands.group.reading");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    String words() {
        return Messages.get(key);
    }
}
