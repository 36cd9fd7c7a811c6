package app.synoptic.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class whose methods run on the FX thread, where a scene may be looked at and changed. Its methods may ask for a
/// [WindowRobot] and for a fresh `Stage`; whatever is open after a test is closed.
///
/// What is to happen in between is waited for with [Waiting], never by blocking: the FX thread is the test's own.
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(OnFxThread.class)
@Tag("toolkit")
public @interface InWindow {}
