package org.hotline12345.store.tables;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Says that the tables of a bundle are there, in the version that the bundle wants. A bundle asks for tables by the header
 * {@code Hotline-Schema: NAME}, of small letters, and has Flyway scripts in {@code db/NAME}, also in {@code db/NAME-derby}
 * and {@code db/NAME-postgresql} where the databases differ; {@code ${text}} and {@code ${bytes}} stand for the types of
 * long texts and bytes. The names of its tables begin with {@code NAME_}, by which backups and copies find them.
 *
 * <p>The store brings them up to date when the bundle starts, and then registers this service with the property {@link
 * #NAME} until the bundle stops or the database goes. Where a script fails the log says so and the service does not come.
 * The tables stay when the bundle goes.
 *
 * <p><b>Two versions of a bundle side by side</b> have the tables in common. The newer brings them up to date when it starts,
 * under the hands of the older, which must be able to work on: add in one version what the next one needs, and take away in a
 * later one. The service stays for as long as one of them is there. A version whose scripts do not know what the tables are at
 * already is refused. Who keeps entities asks for the template of the own version, {@code
 * (&(osgi.unit.name=NAME)(osgi.unit.version=${Bundle-Version}))}, since each version has one.
 */
@ProviderType
public interface Schema {

    /** Service property: the name in the header. */
    String NAME = "hotline.schema";

    /** The header in the manifest. */
    String HEADER = "Hotline-Schema";

    /** The version that the scripts have brought the tables to, by now. */
    String version();
}
