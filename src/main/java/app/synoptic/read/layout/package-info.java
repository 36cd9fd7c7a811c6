/// How a saved page is set: its headings, paragraphs, quotes, lists, pictures and links, over the offsets of its reading text.
///
/// Lives here: what of the page's shape helps to read it. Must not live here: fonts and colours (`ui`), and what is article and what is
/// furniture, which the regions of the text tell.
@NullMarked
package app.synoptic.read.layout;

import org.jspecify.annotations.NullMarked;
