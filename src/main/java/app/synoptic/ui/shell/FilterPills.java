package app.synoptic.ui.shell;

import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Tier;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChoicePill;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.ChoiceCount;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Facets;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceStanding;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.find.FindResults;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Which events are shown: a pill for each facet, and a way back to all of them.
final class FilterPills extends HBox {

    private record Choice(Facet facet, String value) {}

    /// What can be said of an event that any source tells.
    private static final Set<Verdict> VERDICTS = EnumSet.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER, Verdict.SINGLE);

    private final Workspace workspace;
    private final Map<ChoicePill<Choice>, List<Facet>> pills = new LinkedHashMap<>();
    private final ToggleButton contested = new ToggleButton();
    private final Button clear = new Button(Messages.get("shell.clear"));
    private final Subscription subscription;
    /// Stands are offered only while they are chosen: there are too many.
    private List<String> stands = List.of();
    private @Nullable ChoiceCount counted;

    FilterPills(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().add("filter-pills");
        pill("kinds", "shell.kinds", Facet.KIND);
        pill("sources-choice", "shell.sources", Facet.SOURCE);
        pill("actors", "shell.actors", Facet.ACTOR);
        pill("more-facets", "shell.more", Facet.VERDICT, Facet.TAG, Facet.PLACE, Facet.TIER, Facet.SILENT,
                Facet.STAND);
        contested.setId("contested");
        Tip.over(contested, Messages.get("shell.contested.tip"));
        contested.setOnAction(_ -> workspace.filter(filter().withContestedOnly(contested.isSelected())));
        clear.setId("clear-filters");
        clear.getStyleClass().add("clear");
        Tip.over(clear, Messages.get("shell.clear.tip"));
        clear.setOnAction(_ -> workspace.filter(Filter.NONE));
        getChildren().addAll(pills.keySet());
        getChildren().addAll(contested, clear);
        subscription = Subscription.combine(workspace.openProperty().subscribe(this::offer),
                workspace.filterProperty().subscribe(_ -> choose()));
    }

    private void pill(String id, String key, Facet... facets) {
        ChoicePill<Choice> pill = new ChoicePill<>(key, this::name, () -> {
            Facets left = workspace.facets();
            return choice -> left.count(choice.facet(), choice.value());
        },
                (choice, on) -> workspace.filter(filter().with(choice.facet(), choice.value(), on)));
        pill.colour(choice -> choice.facet() == Facet.KIND ? hue(new Kind(choice.value())) : Optional.empty());
        pill.setId(id);
        pill.offer(() -> groups(List.of(facets)));
        pills.put(pill, List.of(facets));
    }

    private Filter filter() {
        return workspace.filterProperty().get();
    }

    private void offer(@Nullable OpenDossier open) {
        if (open != null) {
            pills.keySet().forEach(ChoicePill::again);
            choose();
        }
    }

    private void choose() {
        Filter filter = filter();
        if (!Set.copyOf(stands).equals(filter.of(Facet.STAND))) {
            stands = filter.of(Facet.STAND).stream().sorted().toList();
            pills.keySet().forEach(ChoicePill::again);
        }
        pills.forEach((pill, facets) -> pill.choose(facets.stream()
                .flatMap(facet -> filter.of(facet).stream().map(value -> new Choice(facet, value))).collect(Collectors.toSet())));
        contested.setSelected(!filter.of(Facet.CONTESTED).isEmpty());
        contested.setText(Messages.get("shell.contested", count()));
        clear.setVisible(filter.on());
        clear.setManaged(filter.on());
    }

    /// How many contested events there are among those that the other facets let through.
    private int count() {
        OpenDossier open = workspace.open();
        FindResults found = workspace.foundProperty().get();
        if (open == null) {
            counted = null;
            return 0;
        }
        ChoiceCount now = counted == null ? ChoiceCount.of(Facet.CONTESTED, "contested", open, filter(), found) : counted.after(open, filter(), found);
        counted = now;
        return now.count();
    }

    private Map<String, List<Choice>> groups(List<Facet> facets) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        OpenDossier open = workspace.open();
        if (open == null) {
            return groups;
        }
        for (Facet facet : facets) {
            List<Choice> choices = values(open, facet).map(value -> new Choice(facet, value)).toList();
            if (!choices.isEmpty()) {
                groups.put(facets.size() == 1 ? "" : EnumWords.of(facet), choices);
            }
        }
        return groups;
    }

    private Stream<String> values(OpenDossier open, Facet facet) {
        return switch (facet) {
            case KIND -> open.facetValues().kinds().stream();
            case SOURCE, SILENT -> open.dossier().sources().stream().map(source -> source.id().value());
            case ACTOR -> open.facetValues().actors().stream();
            case TAG -> open.facetValues().tags().stream();
            case PLACE -> open.facetValues().places().stream();
            case VERDICT -> VERDICTS.stream().map(Verdict::name);
            case TIER -> Arrays.stream(Tier.values()).map(Tier::name);
            case CONTESTED -> Stream.of("contested");
            case STAND -> stands.stream();
        };
    }

    private String name(Choice choice) {
        return switch (choice.facet()) {
            case KIND -> kind(new Kind(choice.value()));
            case SOURCE, SILENT -> publisher(choice.value());
            case VERDICT -> EnumWords.of(Verdict.valueOf(choice.value()));
            case TIER -> EnumWords.of(Tier.valueOf(choice.value()));
            case STAND -> Messages.get("shell.stand", publisher(SourceStanding.source(choice.value()).value()), EnumWords.of(SourceStanding.stand(choice.value())));
            case ACTOR, PLACE, TAG, CONTESTED -> choice.value();
        };
    }

    private Optional<Hue> hue(Kind kind) {
        return Optional.ofNullable(workspace.open()).flatMap(open -> open.dossier().kind(kind)).map(KindStyle::colour);
    }

    private String kind(Kind kind) {
        OpenDossier open = workspace.open();
        return open == null ? kind.value() : open.dossier().called(kind);
    }

    private String publisher(String source) {
        OpenDossier open = workspace.open();
        return open == null ? source
                : Publishers.of(open.dossier(), new SourceId(source));
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
