package app.synoptic.dossier.session;

import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionViewState;

/// A session, and where it was left.
public record KeptSession(Session session, SessionViewState viewState) {}
