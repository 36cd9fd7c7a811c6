package app.synoptic.ui.report;

import app.synoptic.i18n.Language;
import app.synoptic.i18n.Spoken;
import app.synoptic.report.Format;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.figure.PageSize;
import app.synoptic.ui.state.Settings;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// How a person wants her reports, remembered from the last time.
final class ReportChoices {

    private final Map<Part, BooleanProperty> parts = new EnumMap<>(Part.class);
    private final ObjectProperty<ReportScope> scope;
    private final ObjectProperty<PageSize> page;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Format> format;
    private final BooleanProperty opened;
    private final Settings settings;

    ReportChoices(Settings settings) {
        this.settings = settings;
        Set<String> without = Set.of(settings.word("report-without").orElse("").split(","));
        for (Part part : Part.values()) {
            parts.put(part, new SimpleBooleanProperty(!without.contains(name(part))));
        }
        scope = new SimpleObjectProperty<>(settings.word("report-scope", ReportScope.PINNED));
        page = new SimpleObjectProperty<>(settings.word("report-page", PageSize.A4));
        language = new SimpleObjectProperty<>(settings.word("report-language", Spoken.language()));
        format = new SimpleObjectProperty<>(settings.word("report-format", Format.PDF));
        opened = new SimpleBooleanProperty(!settings.word("report-opened").orElse("").equals("no"));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Remembers all that is chosen.
    void keep() {
        settings.word("report-without", without().stream().map(ReportChoices::name).collect(Collectors.joining(",")));
        settings.word("report-scope", name(scope.get()));
        settings.word("report-page", name(page.get()));
        settings.word("report-language", name(language.get()));
        settings.word("report-format", name(format.get()));
        settings.word("report-opened", opened.get() ? "" : "no");
    }

    ReportOptions options() {
        return new ReportOptions(page.get(), language.get(), without());
    }

    private Set<Part> without() {
        Set<Part> without = EnumSet.noneOf(Part.class);
        parts.forEach((part, included) -> {
            if (!included.get()) {
                without.add(part);
            }
        });
        return without;
    }

    /// Runs `then` whenever something is chosen that changes how the report looks.
    Subscription whenChanged(Runnable then) {
        return Subscription.combine(Stream.concat(parts.values().stream(), Stream.of(scope, page, language))
                .map(property -> property.subscribe(then)).toArray(Subscription[]::new));
    }

    BooleanProperty included(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    ObjectProperty<ReportScope> scopeProperty() {
        return scope;
    }

    ObjectProperty<PageSize> pageProperty() {
        return page;
    }

    ObjectProperty<Language> languageProperty() {
        return language;
    }

    ObjectProperty<Format> formatProperty() {
        return format;
    }

    BooleanProperty openedProperty() {
        return opened;
    }
}
