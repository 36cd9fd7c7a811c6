/// Markup as pages: PDF/A-2a and PDF/UA-1, the same bytes for the same markup and day.
///
/// Lives here: whatever knows the PDF library. Must not live here: what a report says.
@NullMarked
package app.synoptic.report.pdf;

import org.jspecify.annotations.NullMarked;
