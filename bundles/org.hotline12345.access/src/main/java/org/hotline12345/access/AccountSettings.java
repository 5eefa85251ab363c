package org.hotline12345.access;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where accounts are, and which of their roles means what. */
@ObjectClassDefinition(
        id = "org.hotline12345.access",
        name = "12345 hotline: accounts",
        description = "Which roles of the JAAS realm are which part in the hotline. Of several roles the first in the"
                + " order of this list counts.")
@interface AccountSettings {

    @AttributeDefinition(name = "Realm", description = "The JAAS configuration that knows the accounts")
    String realm() default "karaf";

    @AttributeDefinition(
            name = "Seconds for which a sign-in counts",
            description =
                    "The realm is asked once in so many seconds for each account, and not at each request; so long"
                            + " does a password that was changed go on opening. 0 asks at each request.")
    int rememberedSeconds() default 10;

    @AttributeDefinition(name = "Center", description = "Roles of the municipal service center")
    String[] center() default "hotline.center";

    @AttributeDefinition(name = "Call-taker", description = "Roles of those who answer")
    String[] callTaker() default "hotline.call-taker";

    @AttributeDefinition(name = "Governing office", description = "Roles of the governing office, which only looks")
    String[] governingOffice() default "hotline.governing-office";

    @AttributeDefinition(name = "Unit officer", description = "Roles of those who act for a unit")
    String[] unitOfficer() default "hotline.unit-officer";

    @AttributeDefinition(name = "City IT", description = "Roles of those who deploy modules")
    String[] cityIt() default {"hotline.city-it", "admin"};

    @AttributeDefinition(
            name = "County administrator",
            description = "Roles of those who enable modules for a county and propose units below it")
    String[] countyAdministrator() default "hotline.county-administrator";

    @AttributeDefinition(
            name = "Unit",
            description = "How the roles begin that name the unit of an officer or an administrator, such as"
                    + " hotline.unit:650421")
    String[] unit() default {"hotline.unit:", "hotline.unit."};
}
