package app.synoptic.ui.work;

import app.synoptic.store.ReadOnly;
import org.jspecify.annotations.Nullable;

/// Where the work on an open library is done.
///
/// @param bound why nothing in it can be changed; null where all can
public record Desks(Desk desk, SessionDesk sessions, History history, DossierDesk dossiers, Chronicle chronicle, @Nullable ReadOnly bound) {}
