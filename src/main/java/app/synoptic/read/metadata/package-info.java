/// What a page says of its article: title, authors, dates, publisher, language, address; each with the place it was read in.
///
/// Lives here: where pages say such things, and how sure each place is. Must not live here: which blocks are the article.
@NullMarked
package app.synoptic.read.metadata;

import org.jspecify.annotations.NullMarked;
