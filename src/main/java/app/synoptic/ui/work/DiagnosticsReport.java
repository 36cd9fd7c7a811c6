package app.synoptic.ui.work;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.home.AppInfo;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import java.util.function.Consumer;

/// What somebody who is to find a fault needs to know of this machine and this library: versions and counts. No name, no
/// title, no path and no word of a text is in it.
public final class DiagnosticsReport {

    private DiagnosticsReport() {}

    /// Gathers them; `done` is given some lines of text.
    public static void gather(Jobs jobs, Library library, Consumer<String> done) {
        jobs.read(Messages.get("job.details"), () -> of(library), done);
    }

    static String of(Library library) {
        int sources = 0;
        int events = 0;
        int questions = 0;
        int texts = 0;
        int sessions = 0;
        for (DossierId id : library.dossiers()) {
            Dossier dossier = library.dossier(id);
            sources += dossier.sources().size();
            events += dossier.events().size();
            questions += dossier.questions().size();
            texts += library.held(id).size();
            sessions += library.sessions(id).size();
        }
        return """
                %s
                System: %s %s, %s
                Java: %s, %s
                JavaFX: %s
                Memory: %d MB used, at most %d MB
                Store: schema %d, %d changes
                Library: dossiers %d, sources %d, events %d, questions %d, texts %d, sessions %d
                """.formatted(AppInfo.words(), System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch"), System.getProperty("java.vm.version"), System.getProperty("java.vendor"),
                System.getProperty("javafx.runtime.version", "?"),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20, Runtime.getRuntime().maxMemory() >> 20,
                library.schema(), library.history().size(), library.dossiers().size(), sources, events, questions, texts, sessions);
    }
}
