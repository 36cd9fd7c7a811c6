/// How proposals are measured on published corpora, as their publishers score them.
@NullMarked
package app.synoptic.bench.propose;

import org.jspecify.annotations.NullMarked;
