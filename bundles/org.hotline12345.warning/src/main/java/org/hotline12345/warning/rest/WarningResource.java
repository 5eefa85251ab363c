package org.hotline12345.warning.rest;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.warning.Sight;
import org.hotline12345.warning.forecast.ForecastDesk;
import org.hotline12345.warning.live.Light;
import org.hotline12345.warning.live.LiveDesk;
import org.hotline12345.warning.surge.SurgeDesk;
import org.hotline12345.warning.view.Extent;
import org.hotline12345.warning.view.LateForecast;
import org.hotline12345.warning.view.LiveWarnings;
import org.hotline12345.warning.view.StuckWarnings;
import org.hotline12345.warning.view.SurgeVerdict;
import org.hotline12345.warning.view.SurgeWarnings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 预警. What burns, what is stuck, what rises and what will run late, for who may see it. */
@Component(service = RestResource.class)
@RestPath("/warnings")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class WarningResource implements RestResource {

    private final LiveDesk live;
    private final SurgeDesk surges;
    private final ForecastDesk forecasts;
    private final Sight sight;
    private final Reading reading = new Reading();

    @Activate
    public WarningResource(
            @Reference LiveDesk live,
            @Reference SurgeDesk surges,
            @Reference ForecastDesk forecasts,
            @Reference Sight sight) {
        this.live = live;
        this.surges = surges;
        this.forecasts = forecasts;
        this.sight = sight;
    }

    /** 红黄预警. What burns now. */
    @GET
    @Path("live")
    public LiveWarnings live(
            @QueryParam("unit") String unit,
            @QueryParam("light") String light,
            @QueryParam("limit") String limit,
            @Context Caller caller) {
        Reading.requireStaff(caller);
        Optional<Light> wanted = Arguments.optional(
                "light", light, it -> Light.valueOf(it.toUpperCase(Locale.ROOT)), "填写 AMBER（黄色）或 RED（红色）");
        int most = limit(limit);
        return LiveWarnings.of(
                Reading.answered(() -> live.burning(caller.actor(), top(unit))).orElseThrow(Reading::unknownUnit),
                wanted,
                most,
                sight.city());
    }

    /** 停滞. With what nothing has happened for too long. */
    @GET
    @Path("stuck")
    public StuckWarnings stuck(
            @QueryParam("unit") String unit, @QueryParam("limit") String limit, @Context Caller caller) {
        Reading.requireStaff(caller);
        int most = limit(limit);
        return StuckWarnings.of(
                Reading.answered(() -> live.stuck(caller.actor(), top(unit))).orElseThrow(Reading::unknownUnit),
                most,
                sight.city());
    }

    /** 预测. What will run late this week. */
    @GET
    @Path("forecast")
    public LateForecast forecast(
            @QueryParam("unit") String unit, @QueryParam("limit") String limit, @Context Caller caller) {
        Reading.requireStaff(caller);
        int most = limit(limit);
        return LateForecast.of(
                Reading.answered(() -> forecasts.outlook(caller.actor(), top(unit)))
                        .orElseThrow(Reading::unknownUnit),
                most,
                sight.city());
    }

    /** 突增. What comes more often than usual, or did. */
    @GET
    @Path("surges")
    public SurgeWarnings surges(
            @QueryParam("open") String open, @QueryParam("days") String days, @Context Caller caller) {
        Reading.requireStaff(caller);
        boolean openOnly = Arguments.optional("open", open, Reading::truth, "填写 true 或 false")
                .orElse(false);
        int back = Arguments.optional("days", days, it -> Reading.number(it, Extent.MOST_DAYS), "填写 1 至 366")
                .orElse(Extent.DAYS);
        return SurgeWarnings.of(Reading.answered(() -> surges.list(caller.actor(), back)), openOnly, sight.city());
    }

    /** Says what a warning was. */
    @POST
    @Path("surges/{id}/verdict")
    @Consumes(MediaType.APPLICATION_JSON)
    public SurgeWarnings.SurgeWarning judge(
            @PathParam("id") String id, InputStream body, @Context HttpHeaders headers, @Context Caller caller) {
        Reading.requireStaff(caller);
        if (!surges.mayJudge(caller.actor())) {
            throw Reading.forbidden();
        }
        SurgeVerdict said = reading.verdict(body, headers, caller);
        return SurgeWarnings.item(
                Reading.answered(() -> surges.judge(caller.actor(), id, said.verdict(), said.note()))
                        .orElseThrow(Reading::unknownSurge),
                sight.city());
    }

    private static Optional<UnitId> top(String unit) {
        return Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421");
    }

    private static int limit(String limit) {
        return Arguments.optional("limit", limit, it -> Reading.number(it, Extent.MOST_ROWS), "填写 1 至 2000")
                .orElse(Extent.ROWS);
    }
}
