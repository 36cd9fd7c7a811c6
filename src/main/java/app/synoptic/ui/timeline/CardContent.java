package app.synoptic.ui.timeline;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Status;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.HueDot;
import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Density;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.paint.ChipWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What a hover card says: of an event its best date and who says what; of a cluster what it holds.
final class CardContent {

    private static final int MOST = 8;
    private static final double WIDEST = 460;

    private CardContent() {}

    static Node of(TimelineModel model, int index) {
        Event event = model.table().event(index);
        VBox box = new VBox(line(event.label(), "title"), line(Messages.get("timeline.card.best", DateLabels.fully(event.date(), model.open().clock())), "date"));
        if (event.status() == Status.PLANNED) {
            box.getChildren().add(line(Messages.get("timeline.card.planned"), "date"));
        }
        if (model.table().contested(index)) {
            box.getChildren().add(line(Messages.get("timeline.card.contested"), "contested"));
        }
        box.getChildren().addAll(filed(model, event));
        GridPane sources = new GridPane();
        sources.getStyleClass().add("sources");
        for (Attestation attestation : event.attestations()) {
            sources.addRow(sources.getRowCount(), line(TimelineNarration.publisher(model, attestation), "publisher"),
                    line(said(model, attestation), "said"));
        }
        int silent = model.dossier().sources().size() - event.sources().size();
        if (!event.attestations().isEmpty()) {
            box.getChildren().add(sources);
        }
        if (silent > 0) {
            box.getChildren().add(line(Messages.get("timeline.card.silent", silent), "faint"));
        }
        return styled(box);
    }

    /// Its kind, what it is a phase of, and its tags.
    private static List<Node> filed(TimelineModel model, Event event) {
        List<Node> lines = new ArrayList<>();
        Label kind = line(model.dossier().called(event.kind()), "kind");
        model.dossier().kind(event.kind()).map(KindStyle::colour).ifPresent(hue -> kind.setGraphic(HueDot.of(Optional.of(hue))));
        lines.add(kind);
        Optional.ofNullable(event.partOf()).flatMap(model.open()::event)
                .ifPresent(whole -> lines.add(line(Messages.get("events.whole", whole.label()), "whole")));
        if (!event.tags().isEmpty()) {
            lines.add(line(String.join(" · ", event.tags()), "filed"));
        }
        return lines;
    }

    static Node of(TimelineModel model, ClusterChip chip, Frame frame) {
        VBox box = new VBox();
        int[] events = model.packing(frame.scale(), frame.areas()).clusters().events(chip.group(), chip.groups(), MOST);
        for (int index : events) {
            Event event = model.table().event(index);
            box.getChildren().add(line(Messages.get("timeline.menu.event", event.label(), DateLabels.shortly(event.date(), model.open().clock())), "said"));
        }
        if (chip.count() > events.length) {
            box.getChildren().add(line(Messages.get("timeline.card.rest", chip.count() - events.length), "faint"));
        }
        box.getChildren().add(line(Messages.get("timeline.card.cluster"), "faint"));
        return styled(box);
    }

    /// What the sources without a lane of their own tell in one step of time.
    static Node of(TimelineModel model, Density rest, int at) {
        VBox box = new VBox(line(Messages.get("timeline.rest", rest.sources()), "title"));
        if (at >= 0) {
            Density.Bar bar = rest.bars().get(at);
            box.getChildren().add(line(Messages.get("timeline.card.rest.count", ChipWords.when(bar.from(), bar.until() - 1, model.dossier().zone()), bar.count()), "date"));
            if (bar.contested() > 0) {
                box.getChildren().add(line(Messages.get("timeline.card.rest.contested", bar.contested()), "contested"));
            }
        }
        box.getChildren().add(line(Messages.get("timeline.card.rest.turn"), "faint"));
        return styled(box);
    }

    private static String said(TimelineModel model, Attestation attestation) {
        String who = attestation.saidBy() == null ? "" : Messages.get("timeline.card.saidby", attestation.saidBy());
        return Stream.of(TimelineNarration.dated(model, attestation), Messages.get("timeline.card.stance." + attestation.stance()), who)
                .filter(part -> !part.isEmpty()).reduce((one, next) -> one + ", " + next).orElse("");
    }

    private static Node styled(VBox box) {
        box.getStyleClass().add("card");
        return box;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxWidth(WIDEST);
        return label;
    }
}
