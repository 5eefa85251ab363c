package org.hotline12345.unit;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the operator writes down the city. */
@ObjectClassDefinition(
        id = "org.hotline12345.unit.city",
        name = "12345 hotline: the city",
        description = "Places, the city's own units and categories of matters")
@interface CitySettings {

    @AttributeDefinition(
            name = "City file",
            description =
                    "JSON in the form of HOTLINE-INF/city/turpan.json of this bundle, in Karaf's etc folder where no"
                            + " folder is named. Sections it leaves out, or all where there is no such file, are as delivered."
                            + " It may be changed at any time; a change that contradicts itself is refused and logged.")
    String file() default "hotline-city.json";
}
