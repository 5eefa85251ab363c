package org.hotline12345.rest.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * A {@link RestResource} that city IT and county administrators may call; the service property {@code rest.for.operators}. Its
 * caller is who runs the platform, where the account does, or else who has a part in matters. Resources without it do not know
 * accounts that only run the platform.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ForOperators {

    String PREFIX_ = "rest.";

    /** Always true, where it is said at all. */
    boolean for_operators() default true;
}
