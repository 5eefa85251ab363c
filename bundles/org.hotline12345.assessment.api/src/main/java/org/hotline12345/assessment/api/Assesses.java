package org.hotline12345.assessment.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * What an {@link Indicator} is; the service properties {@code hotline.indicator.id}, {@code .name}, {@code .frontDesk}, {@code
 * .formula} and {@code .weight}. Kept at run time, so that a test can look at it.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.RUNTIME)
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

    /**
     * How it computes, in words for who checks a result, such as {@code （重办件数＋退回件数）÷转派件数×100%}; at most 200 characters.
     * Empty where nothing is said. A result keeps what stood here when it was made.
     *
     * @since 1.1
     */
    String formula() default "";

    /**
     * The weight that its author proposes, in points of the 100 that the items of a rule set have together, 1 to 100; 0 for
     * none. It counts for nothing by itself: the weight that counts stands in the rule set.
     *
     * @since 1.1
     */
    int weight() default 0;
}
