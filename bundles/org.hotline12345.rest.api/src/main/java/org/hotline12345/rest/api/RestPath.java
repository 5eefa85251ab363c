package org.hotline12345.rest.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Where below {@code /api} a {@link RestResource} is published; the service property {@code rest.path}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RestPath {

    /** With a slash before and none behind, such as {@code /tickets}. */
    String value();
}
