/// A dossier as a project of programs for qualitative analysis (REFI-QDA Project Exchange 1.5): sources with their texts, events and
/// questions as codes, passages as coded quotations.
///
/// Lives here: how such a project is written. Must not live here: how one is read, which is `annotate`.
///
/// @see <a href="https://www.qdasoftware.org/products-project-exchange/">REFI-QDA Project Exchange</a>
@NullMarked
package app.synoptic.exchange.qda;

import org.jspecify.annotations.NullMarked;
