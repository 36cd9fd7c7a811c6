/// A session as a report that another scholar can check: a PDF, or one page for the browser.
///
/// Lives here: which file a report becomes, and how it gets there whole. What it says is in `document`, in words from `words`
/// and figures from `figure`; how it looks is in `html`, and `pdf` makes pages of it.
/// Must not live here: the store, the window.
@NullMarked
package app.synoptic.report;

import org.jspecify.annotations.NullMarked;
