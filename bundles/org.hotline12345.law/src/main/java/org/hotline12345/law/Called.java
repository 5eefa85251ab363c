package org.hotline12345.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The word of the regulation for a step, or for a value of an enumeration; {@link Words} reads it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Called {

    /** In Chinese, as those who work with the hotline say it. */
    String value();
}
