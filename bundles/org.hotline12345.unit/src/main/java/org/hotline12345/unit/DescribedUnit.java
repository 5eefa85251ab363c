package org.hotline12345.unit;

import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * A unit without code: a configuration with the factory PID {@code org.hotline12345.unit}, whose properties become those
 * of the service. A bundle brings it as {@code OSGI-INF/configurator/*.json}; an operator may put it into {@code etc} as
 * {@code org.hotline12345.unit-<id>.cfg}, where Chinese is written in Unicode escapes, since such files are Latin-1.
 */
@Component(configurationPid = "org.hotline12345.unit", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = DescribedUnit.Description.class, factory = true)
public final class DescribedUnit implements HandlingUnit {

    @ObjectClassDefinition(name = "12345 hotline: a unit without code", description = "A subordinate handling unit")
    @interface Description {

        @AttributeDefinition(description = "The id, unique in the city, such as 650421-lukqin")
        String unit_id();

        @AttributeDefinition(description = "The name that callers hear")
        String unit_name();

        @AttributeDefinition(description = "The id of the unit above it")
        String unit_parent();

        @AttributeDefinition(description = "The places it answers for; the parent's where there are none")
        String[] unit_territory() default {};

        @AttributeDefinition(description = "The categories it handles; * is everything")
        String[] unit_duties() default "*";

        @AttributeDefinition(description = "The desk that signs what arrives; without one its officers sign")
        String unit_desk() default "";

        @AttributeDefinition(description = "Who brings it, as people are told")
        String unit_origin() default "";
    }

    private final Receipt receipt;

    @Activate
    public DescribedUnit(Description description) {
        String desk = description.unit_desk();
        receipt = desk.isBlank() ? new Receipt.Waiting() : new Receipt.Signed(desk.strip());
    }

    @Override
    public Receipt receive(Delivery delivery) {
        return receipt;
    }
}
