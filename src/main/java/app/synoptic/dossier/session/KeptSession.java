package app.synoptic.dossier.session;

import app.synoptic.domain.session.Outlook;
import app.synoptic.domain.session.Session;

/// A session, and where it was left.
public record KeptSession(Session session, Outlook outlook) {}
