package app.synoptic.ui.inbox;

import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The proposal a person looks at: its date and how that was reckoned, who says it, what comes near, and what she can do with it.
final class ProposalCard extends VBox {

    private static final double LEAST = 40;

    private final VBox lines = new VBox();
    private final FlowPane tellers = new FlowPane();
    private final FlowPane verdicts = new FlowPane();
    private final Consumer<Proposal> looking;

    /// @param looking is given the member whose words a person wants to see
    ProposalCard(Consumer<Proposal> looking) {
        this.looking = looking;
        getStyleClass().add("proposal-card");
        lines.getStyleClass().add("lines");
        tellers.getStyleClass().add("tellers");
        verdicts.getStyleClass().add("verdicts");
        VBox said = new VBox(lines, tellers);
        said.getStyleClass().add("said");
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(LEAST);
        scroll.prefViewportHeightProperty().bind(said.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        verdicts.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(scroll, verdicts);
    }

    void add(String key, String letter, String id, Runnable act) {
        Button button = new Button(Messages.get(key));
        Tip.over(button, letter);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> act.run());
        verdicts.getChildren().add(button);
    }

    void show(Cluster cluster, OpenDossier open) {
        lines.getChildren().setAll(new WrappingLabel(ProposalWords.sort(cluster.lead()), "sort"));
        ProposalWords.lines(cluster, open).forEach(line -> lines.getChildren().add(new WrappingLabel(line, "line")));
        tellers.getChildren().setAll(ways(cluster, open));
    }

    private List<Hyperlink> ways(Cluster cluster, OpenDossier open) {
        if (cluster.lead() instanceof Proposal.Duplicate own) {
            return List.of(way(Messages.get("inbox.duplicate.first", Publishers.of(open.dossier(), own.source())), own),
                    way(Messages.get("inbox.duplicate.second", Publishers.of(open.dossier(), own.otherSource())), own.mirrored()));
        }
        return cluster.members().size() == 1 ? List.of() : cluster.members().stream().map(member -> way(Publishers.of(open.dossier(), member.source()), member)).toList();
    }

    private Hyperlink way(String name, Proposal shown) {
        Hyperlink link = new Hyperlink(name);
        link.setMinWidth(0);
        link.setFocusTraversable(false);
        link.setOnAction(_ -> looking.accept(shown));
        return link;
    }
}
