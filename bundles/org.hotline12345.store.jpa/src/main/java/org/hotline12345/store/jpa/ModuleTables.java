package org.hotline12345.store.jpa;

import java.sql.SQLException;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.tables.Schema;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the tables of each module that asks for some, and says when they are there. */
@Component(service = ModuleTables.class, immediate = true)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.hotline12345.store.tables.Schema\"",
        uses = Schema.class)
public final class ModuleTables implements BundleTrackerCustomizer<ServiceRegistration<Schema>> {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleTables.class);
    private static final Pattern NAMES = Pattern.compile("(?!hotline)[a-z][a-z0-9]{1,19}");

    private final Map<String, Scripts> present = new ConcurrentHashMap<>();
    private final DataSource database;
    private final BundleContext context;
    private final BundleTracker<ServiceRegistration<Schema>> tracker;

    @Activate
    public ModuleTables(
            BundleContext context, @Reference(target = "(osgi.jndi.service.name=hotline)") DataSource database) {
        this.database = database;
        this.context = context;
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    /** The migrations of the modules that are here. */
    Map<String, Scripts> present() {
        return Map.copyOf(present);
    }

    /** Null is how a tracker is told that a bundle is none of its. */
    @Override
    public ServiceRegistration<Schema> addingBundle(Bundle bundle, BundleEvent event) {
        return Optional.ofNullable(bundle.getHeaders().get(Schema.HEADER))
                .map(String::strip)
                .flatMap(it -> bring(it, bundle))
                .orElse(null);
    }

    private Optional<ServiceRegistration<Schema>> bring(String name, Bundle bundle) {
        Scripts scripts = new Scripts(name, bundle.adapt(BundleWiring.class).getClassLoader());
        if (!NAMES.matcher(name).matches() || present.putIfAbsent(name, scripts) != null) {
            LOG.error(
                    "{} stays without tables: {}: {} is not 2 to 20 small letters and digits, or another's name",
                    bundle.getSymbolicName(),
                    Schema.HEADER,
                    name);
            return Optional.empty();
        }
        try {
            String version = migrated(scripts);
            LOG.info("The tables of {} are at version {}", name, version);
            return Optional.of(
                    context.registerService(Schema.class, () -> version, new Hashtable<>(Map.of(Schema.NAME, name))));
        } catch (FlywayException | SQLException e) {
            present.remove(name);
            LOG.error(
                    "The tables of {} could not be brought up to date; once the cause is gone, start bundle {} anew",
                    name,
                    bundle.getSymbolicName(),
                    e);
            return Optional.empty();
        }
    }

    private String migrated(Scripts scripts) throws SQLException {
        return scripts.work(database, Scripts.product(database), MigrationVersion.LATEST, flyway -> {
            flyway.migrate();
            MigrationInfo current = flyway.info().current();
            if (current.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new SQLException("Its tables are at version %s, which only a newer version of it knows"
                        .formatted(current.getVersion()));
            }
            return current.getVersion().toString();
        });
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<Schema> registration) {
        // From starting to active: the tables are there.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<Schema> registration) {
        present.remove(String.valueOf(registration.getReference().getProperty(Schema.NAME)));
        registration.unregister();
    }
}
