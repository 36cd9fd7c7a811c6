package app.synoptic.domain.custody;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;

/// What proves one text of a source.
///
/// @param reader   name and version of what made it of its file
/// @param words    the SHA-256 of its words in UTF-8
/// @param capture  the SHA-256 of the bytes of its file
/// @param captured when these were captured, as ISO 8601; empty where nobody knows
public record TextCustody(SourceId source, TextId text, TextKind kind, String reader, String words, String capture, String captured) {}
