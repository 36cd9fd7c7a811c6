package app.synoptic.read.pdf;

/// A rectangle on a page as a person sees it: in points, from the top left corner of the crop box, the page's rotation applied.
///
/// @param page counted from 1
public record PageBox(int page, float x, float y, float width, float height) {}
