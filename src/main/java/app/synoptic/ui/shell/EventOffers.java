package app.synoptic.ui.shell;

import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import java.util.List;

/// The events of the open dossier as offers to go to.
final class EventOffers {

    private EventOffers() {}

    static List<Offer> of(Workspace workspace, Selection selection) {
        OpenDossier open = workspace.open();
        return open == null ? List.of() : open.dossier().events().stream()
                .map(event -> new Offer(event.label(), Dates.shortly(event.date(), open.dossier()),
                        () -> selection.select(event.id())))
                .toList();
    }
}
