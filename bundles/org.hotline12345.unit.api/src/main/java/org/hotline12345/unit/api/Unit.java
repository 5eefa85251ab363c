package org.hotline12345.unit.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** The service properties of a {@link HandlingUnit}: what the unit is. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Unit {

    String PREFIX_ = "unit.";

    /** The id, unique in the city, such as {@code 650421-water}. */
    String id();

    /** The name that callers hear. */
    String name();

    /** The id of the unit above it, which must be there already. */
    String parent();

    /** The places it answers for, such as {@code 650421/鲁克沁镇}; the parent's where empty. Never beyond the parent's. */
    String[] territory() default {};

    /** The categories it handles; a first level includes its second level, {@code *} is everything. */
    String[] duties() default "*";
}
