package org.hotline12345.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.util.tracker.BundleTracker;

/**
 * 工作日. The working days of the city, by the notices that are deployed now. The service stays while notices come and go;
 * {@link #version()} tells that they did.
 */
@Component(
        service = {WorkingDays.class, Contributions.class},
        immediate = true,
        configurationPid = "org.hotline12345.calendar")
@Designate(ocd = CityWorkingDays.Settings.class)
public final class CityWorkingDays implements WorkingDays, Contributions {

    @ObjectClassDefinition(name = "Working days")
    @interface Settings {

        @AttributeDefinition(
                description = "The administrative code of the city: notices for its region and itself count")
        String place() default "650400";
    }

    private final NoticeBoard board;
    private final NoticeFollower follower;
    private final BundleTracker<List<NoticeFile>> bundles;

    @Activate
    public CityWorkingDays(BundleContext context, Settings settings) {
        board = new NoticeBoard(settings.place());
        follower = new NoticeFollower(board, context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION));
        bundles = new BundleTracker<>(context, Bundle.ACTIVE, follower);
        bundles.open();
    }

    @Deactivate
    void close() {
        follower.rest();
        bundles.close();
    }

    @Override
    public WorkingDays asItStands() {
        return board.current();
    }

    @Override
    public boolean contains(LocalDate day) {
        return board.current().contains(day);
    }

    @Override
    public LocalDate after(LocalDate start, int count) {
        return board.current().after(start, count);
    }

    @Override
    public int between(LocalDate start, LocalDate end) {
        return board.current().between(start, end);
    }

    @Override
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return board.current().days(first, last);
    }

    @Override
    public List<String> notable(LocalDate first, LocalDate last) {
        return board.current().notable(first, last);
    }

    @Override
    public List<String> gaps(LocalDate first, LocalDate last) {
        return board.current().gaps(first, last);
    }

    @Override
    public String version() {
        return board.current().version();
    }

    @Override
    public Collection<Contribution> now() {
        return bundles.getTracked().entrySet().stream()
                .flatMap(it -> board.contributions(it.getKey().getSymbolicName(), it.getValue()).stream())
                .toList();
    }
}
