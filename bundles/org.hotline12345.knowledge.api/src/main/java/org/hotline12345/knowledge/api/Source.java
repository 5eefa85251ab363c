package org.hotline12345.knowledge.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** The service properties of a {@link KnowledgeSource}: whose it is. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Source {

    String PREFIX_ = "knowledge.";

    /** What call-takers know it by, such as 公交实时到站. */
    String name();

    /** The id of the unit that answers for what it says. */
    String unit();
}
