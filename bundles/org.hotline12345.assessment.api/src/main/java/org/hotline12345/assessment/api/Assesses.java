package org.hotline12345.assessment.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** What an {@link Indicator} is; the service properties {@code hotline.indicator.id}, {@code .name} and {@code .frontDesk}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Assesses {

    /** Stands before each. */
    String PREFIX_ = "hotline.indicator.";

    /** Durable, of letters, digits, points and dashes, such as {@code city.visits}. */
    String id();

    /** What people call it. */
    String name();

    /** Whether it says something of the front desk and not of units. */
    boolean frontDesk() default false;
}
