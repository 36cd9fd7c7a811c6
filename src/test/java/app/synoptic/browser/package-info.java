/// A real browser for tests of what is made for browsers: Debian’s Chromium, without a window, led by its DevTools protocol.
@NullMarked
package app.synoptic.browser;

import org.jspecify.annotations.NullMarked;
