package app.synoptic.ui.sources.table;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.sources.NameOrder;
import app.synoptic.ui.state.OpenDossier;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is told of each source, a column to each.
enum SourceField {

    PUBLISHER(164, true), TITLE(220, true), AUTHORS(116, true), PUBLISHED(140, true), KNOWS(140, true), LANGUAGE(92, true), READ(116, false),
    EVENTS(106, false), DISPUTED(112, false), ORIGIN(138, false), TEXT(128, false), LENGTH(100, false);

    private final double width;
    private final boolean correctable;

    SourceField(double width, boolean correctable) {
        this.width = width;
        this.correctable = correctable;
    }

    /// How wide its column is at first.
    double width() {
        return width;
    }

    /// Whether it can be corrected in its cell.
    boolean correctable() {
        return correctable;
    }

    /// Whether it is a number.
    boolean counts() {
        return this == EVENTS || this == DISPUTED || this == LENGTH;
    }

    /// Its name in ids and in what is remembered.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its column is called.
    String heading() {
        return Messages.get("sources.table.field." + word());
    }

    /// What its cell says; empty where nothing is known.
    String words(SourceEntry entry, OpenDossier open) {
        return switch (this) {
            case PUBLISHED -> date(entry.source().published(), open);
            case KNOWS -> date(entry.source().knows(), open);
            case LENGTH -> entry.length() == 0 ? "" : NumberFormat.getIntegerInstance(Spoken.language().locale()).format(entry.length());
            case EVENTS -> Integer.toString(entry.total().events());
            case DISPUTED -> Integer.toString(entry.total().disputed());
            default -> sought(entry);
        };
    }

    private static String date(@Nullable Edtf date, OpenDossier open) {
        return date == null ? "" : DateLabels.shortly(date, open.clock());
    }

    /// Whether it says that there is nothing to tell.
    boolean nothing(SourceEntry entry) {
        return switch (this) {
            case EVENTS -> entry.total().events() == 0;
            case DISPUTED -> entry.total().disputed() == 0;
            case ORIGIN -> entry.origin().isEmpty();
            case TEXT -> entry.held() == SourceEntry.Held.NONE;
            default -> false;
        };
    }

    /// What a person may look for in it.
    String sought(SourceEntry entry) {
        return switch (this) {
            case PUBLISHER -> entry.source().publisher();
            case TITLE -> entry.source().title();
            case AUTHORS -> String.join("; ", entry.source().authors());
            case PUBLISHED -> Objects.toString(entry.source().published(), "");
            case KNOWS -> Objects.toString(entry.source().knows(), "");
            case LANGUAGE -> entry.source().language();
            case READ -> EnumWords.of(entry.source().read().state());
            case ORIGIN -> entry.origin().isEmpty() ? Messages.get("sources.table.own") : Messages.get("sources.table.from", entry.origin());
            case TEXT -> Messages.get("sources.table.held." + entry.held().name().toLowerCase(Locale.ROOT));
            case EVENTS, DISPUTED, LENGTH -> "";
        };
    }

    /// What a spreadsheet is given: dates as EDTF, numbers as they are.
    String written(SourceEntry entry) {
        return switch (this) {
            case EVENTS -> Integer.toString(entry.total().events());
            case DISPUTED -> Integer.toString(entry.total().disputed());
            case LENGTH -> entry.held() == SourceEntry.Held.NONE ? "" : Integer.toString(entry.length());
            case ORIGIN -> entry.origin();
            default -> sought(entry);
        };
    }

    /// What a person begins with who corrects it.
    String typed(SourceEntry entry) {
        return sought(entry);
    }

    /// What it is sorted by; null where nothing is known, which stands last in either direction.
    @Nullable Comparable<?> key(SourceEntry entry, NameOrder names) {
        return switch (this) {
            case PUBLISHED -> entry.published();
            case KNOWS -> entry.knows();
            case READ -> entry.source().read().state();
            case EVENTS -> entry.total().events();
            case DISPUTED -> entry.total().disputed();
            case TEXT -> entry.held() == SourceEntry.Held.NONE ? null : entry.held();
            case LENGTH -> entry.held() == SourceEntry.Held.NONE ? null : entry.length();
            case ORIGIN -> entry.origin().isEmpty() ? null : names.key(entry.origin());
            case PUBLISHER, TITLE, AUTHORS, LANGUAGE -> sought(entry).isEmpty() ? null : names.key(sought(entry));
        };
    }

    /// What is told of a source in words, in small letters.
    static String seekable(SourceEntry entry) {
        return Stream.of(values()).map(field -> field.sought(entry)).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }
}
