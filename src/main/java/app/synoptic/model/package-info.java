/// A language model that the researcher runs or has chosen herself, asked over the OpenAI chat protocol for what an article
/// tells; and the rule by which its answers become proposals: whatever it quotes stands word for word in the article, or is
/// thrown away.
///
/// Lives here: the one client of the network that the program has, what is sent as a value that can be shown before, and the
/// strict reading of answers. Must not live here: keys, settings, files, the store, words of a user interface.
@NullMarked
package app.synoptic.model;

import org.jspecify.annotations.NullMarked;
