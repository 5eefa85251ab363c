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

/**
 * Makes the tables of each module that asks for some, and says when they are there. Where a newer version of a module comes
 * beside an older one its migrations are done then, and nothing is unregistered while one of them is there.
 */
@Component(service = ModuleTables.class, immediate = true)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.hotline12345.store.tables.Schema\"",
        uses = Schema.class)
public final class ModuleTables implements BundleTrackerCustomizer<String> {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleTables.class);
    private static final Pattern NAMES = Pattern.compile("(?!hotline)[a-z][a-z0-9]{1,19}");

    private final Claims claims = new Claims();
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final Map<String, ServiceRegistration<Schema>> registrations = new ConcurrentHashMap<>();
    private final DataSource database;
    private final BundleContext context;
    private final BundleTracker<String> tracker;

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
        return claims.newest();
    }

    /** Null is how a tracker is told that a bundle is none of its. */
    @Override
    public String addingBundle(Bundle bundle, BundleEvent event) {
        return Optional.ofNullable(bundle.getHeaders().get(Schema.HEADER))
                .map(String::strip)
                .filter(it -> bring(it, bundle))
                .orElse(null);
    }

    private boolean bring(String name, Bundle bundle) {
        Scripts scripts = new Scripts(name, bundle.adapt(BundleWiring.class).getClassLoader());
        Claims.Claim claim = new Claims.Claim(bundle.getSymbolicName(), bundle.getVersion(), scripts);
        if (!NAMES.matcher(name).matches() || !claims.claim(name, bundle.getBundleId(), claim)) {
            LOG.error(
                    "{} stays without tables: {}: {} is not 2 to 20 small letters and digits, or another's name",
                    bundle.getSymbolicName(),
                    Schema.HEADER,
                    name);
            return false;
        }
        try {
            String version = migrated(scripts);
            versions.put(name, version);
            LOG.info("The tables of {} are at version {}", name, version);
            if (!registrations.containsKey(name)) {
                registrations.put(
                        name,
                        context.registerService(
                                Schema.class, () -> versions.get(name), new Hashtable<>(Map.of(Schema.NAME, name))));
            }
            return true;
        } catch (FlywayException | SQLException e) {
            claims.release(name, bundle.getBundleId());
            LOG.error(
                    "The tables of {} could not be brought up to date; once the cause is gone, start bundle {} anew",
                    name,
                    bundle.getSymbolicName(),
                    e);
            return false;
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
    public void modifiedBundle(Bundle bundle, BundleEvent event, String name) {
        // From starting to active: the tables are there.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, String name) {
        if (claims.release(name, bundle.getBundleId())) {
            Optional.ofNullable(registrations.remove(name)).ifPresent(ServiceRegistration::unregister);
        }
    }
}
