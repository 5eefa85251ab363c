package org.hotline12345.store.jpa;

import java.sql.SQLException;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ops4j.pax.jdbc.hook.PreHook;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Stands between the chosen database and everybody who uses it: they are given it once the migrations have been there.
 * Pax asks a hook once, when it finds it. So where the database did not answer, the hook goes and comes again as soon as
 * it does, which has Pax ask again.
 */
@Component(
        service = {},
        immediate = true)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.ops4j.pax.jdbc.hook.PreHook\"",
        uses = PreHook.class)
public final class DatabaseHook implements PreHook {

    private final BundleContext context;
    private final Migrations migrations;
    private final DatabaseArrival arrival = new DatabaseArrival(this::again);
    private Optional<ServiceRegistration<PreHook>> offer = Optional.empty();
    private boolean stopped;

    @Activate
    public DatabaseHook(BundleContext context, @Reference Keys keys) {
        this.context = context;
        this.migrations = new Migrations(keys);
        again();
        arrival.watch();
    }

    @Deactivate
    void stop() {
        arrival.close();
        withdraw();
    }

    @Override
    public void prepare(DataSource database) throws SQLException {
        try {
            migrations.prepare(database);
            arrival.succeeded();
        } catch (SQLException e) {
            arrival.failed(database, e);
            throw e;
        }
    }

    private synchronized void again() {
        offer.ifPresent(ServiceRegistration::unregister);
        offer = stopped
                ? Optional.empty()
                : Optional.of(context.registerService(
                        PreHook.class, this, new Hashtable<>(Map.of(PreHook.KEY_NAME, "hotline"))));
    }

    private synchronized void withdraw() {
        stopped = true;
        offer.ifPresent(ServiceRegistration::unregister);
        offer = Optional.empty();
    }
}
