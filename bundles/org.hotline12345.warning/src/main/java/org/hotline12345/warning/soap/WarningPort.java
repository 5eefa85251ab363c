package org.hotline12345.warning.soap;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.forecast.ForecastDesk;
import org.hotline12345.warning.live.Light;
import org.hotline12345.warning.live.LiveDesk;
import org.hotline12345.warning.surge.SurgeDesk;
import org.hotline12345.warning.surge.Verdict;
import org.hotline12345.warning.view.Extent;
import org.hotline12345.warning.view.LateForecast;
import org.hotline12345.warning.view.LiveWarnings;
import org.hotline12345.warning.view.StuckWarnings;
import org.hotline12345.warning.view.SurgeVerdict;
import org.hotline12345.warning.view.SurgeWarnings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 预警, for the own systems of units. */
@Component(service = SoapPort.class)
public final class WarningPort implements SoapPort {

    private final LiveDesk live;
    private final SurgeDesk surges;
    private final ForecastDesk forecasts;
    private final Sight sight;

    @Activate
    public WarningPort(
            @Reference LiveDesk live,
            @Reference SurgeDesk surges,
            @Reference ForecastDesk forecasts,
            @Reference Sight sight) {
        this.live = live;
        this.surges = surges;
        this.forecasts = forecasts;
        this.sight = sight;
    }

    @Override
    public Naming naming() {
        return Naming.of("warning", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return List.of(
                SoapOperation.of("ListLive", "红黄预警", Burning.class, LiveWarnings.class, this::live),
                SoapOperation.of("ListStuck", "停滞预警", Wanted.class, StuckWarnings.class, this::stuck),
                SoapOperation.of("Forecast", "逾期预测", Wanted.class, LateForecast.class, this::forecast),
                SoapOperation.of("ListSurges", "突增预警", Rising.class, SurgeWarnings.class, this::surges),
                SoapOperation.of("JudgeSurge", "认定突增预警", Judged.class, SurgeWarnings.SurgeWarning.class, this::judge));
    }

    private LiveWarnings live(Burning wanted, Request request) {
        Answering.requireStaff(request);
        int most = rows(wanted.limit());
        return LiveWarnings.of(
                Answering.answered(() -> live.burning(request.actor(), wanted.unit()))
                        .orElseThrow(Answering::unknownUnit),
                wanted.light(),
                most,
                sight.city());
    }

    private StuckWarnings stuck(Wanted wanted, Request request) {
        Answering.requireStaff(request);
        int most = rows(wanted.limit());
        return StuckWarnings.of(
                Answering.answered(() -> live.stuck(request.actor(), wanted.unit()))
                        .orElseThrow(Answering::unknownUnit),
                most,
                sight.city());
    }

    private LateForecast forecast(Wanted wanted, Request request) {
        Answering.requireStaff(request);
        int most = rows(wanted.limit());
        return LateForecast.of(
                Answering.answered(() -> forecasts.outlook(request.actor(), wanted.unit()))
                        .orElseThrow(Answering::unknownUnit),
                most,
                sight.city());
    }

    private SurgeWarnings surges(Rising wanted, Request request) {
        Answering.requireStaff(request);
        int back = Answering.within("days", wanted.days(), Extent.DAYS, Extent.MOST_DAYS);
        return SurgeWarnings.of(
                Answering.answered(() -> surges.list(request.actor(), back)),
                wanted.open().orElse(false),
                sight.city());
    }

    private SurgeWarnings.SurgeWarning judge(Judged said, Request request) {
        Answering.requireStaff(request);
        if (!surges.mayJudge(request.actor())) {
            throw Answering.mayNotJudge();
        }
        List<Objection> against = new SurgeVerdict(said.verdict(), said.note()).objections();
        if (!against.isEmpty()) {
            throw new Refusal(Problems.of(against, Optional.empty()));
        }
        return SurgeWarnings.item(
                Answering.answered(() -> surges.judge(request.actor(), said.id(), said.verdict(), said.note()))
                        .orElseThrow(Answering::unknownSurge),
                sight.city());
    }

    private static int rows(Optional<Integer> limit) {
        return Answering.within("limit", limit, Extent.ROWS, Extent.MOST_ROWS);
    }

    /**
     * What burns, as it is asked for.
     *
     * @param unit of this one and those below it; of all that the caller may see where left out
     * @param light only what is so; amber and red where left out
     * @param limit how many rows at most, from 1 to 2000; 200 where left out
     */
    public record Burning(Optional<UnitId> unit, Optional<Light> light, Optional<Integer> limit) {}

    /**
     * A list, as it is asked for.
     *
     * @param unit of this one and those below it; of all that the caller may see where left out
     * @param limit how many rows at most, from 1 to 2000; 200 where left out
     */
    public record Wanted(Optional<UnitId> unit, Optional<Integer> limit) {}

    /**
     * Rises, as they are asked for.
     *
     * @param open whether only those that still last
     * @param days in how many days they have begun, from 1 to 366; 56 where left out
     */
    public record Rising(Optional<Boolean> open, Optional<Integer> days) {}

    /** Which warning, what a person says that it was, and why. */
    public record Judged(String id, Verdict verdict, String note) {}
}
