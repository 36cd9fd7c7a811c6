package app.synoptic.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;

/// Tests that need a Chromium. Where none is installed they are left out, which `packaging/test` says.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("process")
@EnabledIf(value = "app.synoptic.browser.Browser#isInstalled", disabledReason = "No Chromium is installed.")
public @interface InBrowser {}
