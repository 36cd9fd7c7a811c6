package app.synoptic.ui.work;

/// Where the work on an open library is done.
public record Desks(Desk desk, SessionDesk sessions, History history, DossierDesk dossiers, Chronicle chronicle) {}
