package org.hotline12345.modules.look;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.modules.api.ModuleError;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/**
 * The last error of each bundle, out of what the framework reports and what is logged. Remembers a bounded number of bundles,
 * since it was started. Safe for any thread; keeps no bundle from being forgotten.
 */
@Component(service = ErrorLog.class)
public final class ErrorLog implements FrameworkListener, LogListener {

    private static final int MOST = 2000;

    private final BundleContext context;
    private final Map<String, ModuleError> last = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ModuleError> eldest) {
            return size() > MOST;
        }
    });

    @Activate
    public ErrorLog(BundleContext context) {
        this.context = context;
        context.addFrameworkListener(this);
    }

    @Deactivate
    void deactivate() {
        context.removeFrameworkListener(this);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindLog(LogReaderService log) {
        log.addLogListener(this);
    }

    void unbindLog(LogReaderService log) {
        log.removeLogListener(this);
    }

    /** Of these bundles the last. */
    public Optional<ModuleError> of(Collection<Bundle> bundles) {
        return bundles.stream()
                .map(it -> last.get(name(it)))
                .filter(it -> it != null)
                .max(Comparator.comparing(ModuleError::at));
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR) {
            enter(event.getBundle(), Instant.now(), "框架报告错误", event.getThrowable());
        }
    }

    @Override
    public void logged(LogEntry entry) {
        Throwable failure = entry.getException();
        if (failure instanceof BundleException) {
            meant(entry).ifPresent(it -> enter(it, Instant.ofEpochMilli(entry.getTime()), "启动失败", failure));
        } else if (entry.getLogLevel() == LogLevel.ERROR && entry.getBundle() != null) {
            enter(entry.getBundle(), Instant.ofEpochMilli(entry.getTime()), entry.getMessage(), failure);
        }
    }

    /** Who starts bundles names the one that did not start by its location. */
    private Optional<Bundle> meant(LogEntry entry) {
        String message = String.valueOf(entry.getMessage());
        return Arrays.stream(context.getBundles())
                .filter(it -> message.contains(it.getLocation()))
                .findFirst();
    }

    private void enter(Bundle bundle, Instant at, String what, Throwable failure) {
        String name = name(bundle);
        String said = Causes.shortened(String.valueOf(what));
        last.remove(name);
        last.put(name, new ModuleError(at, name, said, failure == null ? "" : Causes.of(failure)));
    }

    private static String name(Bundle bundle) {
        return Optional.ofNullable(bundle.getSymbolicName()).orElse(bundle.getLocation());
    }
}
