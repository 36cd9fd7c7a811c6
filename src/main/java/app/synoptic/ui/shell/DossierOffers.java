package app.synoptic.ui.shell;

import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.stream.Stream;

/// The events and questions of the open dossier as offers to go to.
final class DossierOffers {

    private DossierOffers() {}

    static List<Offer> of(Workspace workspace, Selection selection, Settings settings) {
        OpenDossier open = workspace.open();
        if (open == null) {
            return List.of();
        }
        Stream<Offer> events = open.dossier().events().stream().map(event -> new Offer(event.label(),
                DateLabels.shortly(event.date(), open), () -> selection.select(event.id())));
        Stream<Offer> questions = open.dossier().questions().stream().map(question -> new Offer(question.question(),
                EnumWords.of(open.verdicts().standing(question)), () -> {
                    settings.readingProperty().set(Reading.QUESTION);
                    selection.ask(question, null);
                }));
        return Stream.concat(events, questions).toList();
    }
}
