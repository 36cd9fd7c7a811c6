package app.synoptic.ui.work;

import app.synoptic.store.ReadOnly;
import org.jspecify.annotations.Nullable;

/// Where the work on an open library is done.
///
/// @param bound why nothing in it can be changed; null where all can
public record AppServices(EditingService editing, SessionService sessions, UndoState history, DossierService dossiers, HistoryService historyService, @Nullable ReadOnly bound) {}
