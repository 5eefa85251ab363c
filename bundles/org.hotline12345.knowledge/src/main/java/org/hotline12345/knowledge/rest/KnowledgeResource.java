package org.hotline12345.knowledge.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.hotline12345.knowledge.api.Hit;
import org.hotline12345.knowledge.api.KnowledgeBase;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching;
import org.hotline12345.knowledge.api.UnitUpkeep;
import org.hotline12345.knowledge.api.Upkeep;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.http.Arguments;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Search in the knowledge base, and how units keep it. */
@Component(service = RestResource.class)
@RestPath("/knowledge")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class KnowledgeResource implements RestResource {

    private static final int LONGEST_QUESTION = 500;
    private static final int MOST_SUGGESTIONS = 10;
    private static final String DAY = "填写日期，如 2025-03-28";

    private final KnowledgeBase base;
    private final Upkeep upkeep;
    private final City city;
    private final Clock clock;

    @Activate
    public KnowledgeResource(@Reference KnowledgeBase base, @Reference Upkeep upkeep, @Reference City city) {
        this(base, upkeep, city, Clock.systemUTC());
    }

    KnowledgeResource(KnowledgeBase base, Upkeep upkeep, City city, Clock clock) {
        this.base = base;
        this.upkeep = upkeep;
        this.city = city;
        this.clock = clock;
    }

    /** 检索. Anybody may ask. */
    @GET
    public SearchView search(
            @QueryParam("q") String text,
            @QueryParam("place") String place,
            @QueryParam("unit") String unit,
            @QueryParam("limit") @DefaultValue("10") String limit) {
        Question question = new Question(
                words(text),
                Optional.ofNullable(place).filter(it -> !it.isBlank()).map(this::place),
                Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421"),
                Arguments.read("limit", limit, KnowledgeResource::limit, "填写 1 至 " + Question.LARGEST + " 的整数"));
        Searching answer = base.search(question);
        if (answer instanceof Searching.Unavailable unavailable) {
            throw Rejected.later(unavailable.reason(), unavailable.retryAfter());
        }
        Searching.Found found = (Searching.Found) answer;
        return new SearchView(
                found.hits().stream().map(this::view).toList(),
                found.didYouMean(),
                found.live().stream().map(this::view).toList(),
                found.silent());
    }

    /** 输入提示. */
    @GET
    @Path("suggest")
    public SearchView.Suggestions suggest(@QueryParam("q") String typed) {
        return new SearchView.Suggestions(base.suggest(words(typed), MOST_SUGGESTIONS));
    }

    /** 知识维护情况. For who works for the hotline, and for units of their own. This month where no days are given. */
    @GET
    @Path("upkeep")
    public UpkeepView upkeep(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Caller caller) {
        Refusals.requireStaff(caller);
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        LocalDate first =
                Arguments.optional("from", from, KnowledgeResource::day, DAY).orElse(today.withDayOfMonth(1));
        LocalDate last =
                Arguments.optional("to", to, KnowledgeResource::day, DAY).orElse(today);
        Optional<UnitId> of = Arguments.optional("unit", unit, UnitId::new, "填写单位编号，如 650421");
        if (last.isBefore(first)) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, "期间止于开始之前").at("to", "填写不早于 from 的日期"));
        }
        List<UnitUpkeep> figures = Reading.answered(() -> upkeep.of(caller.actor(), of, first, last));
        return new UpkeepView(
                first,
                last,
                figures.stream()
                        .map(it -> new UpkeepView.NamedUpkeep(city.nameOf(it.unit()), it))
                        .toList());
    }

    private SearchView.FoundArticle view(Hit hit) {
        return new SearchView.FoundArticle(
                hit.id(),
                hit.revision(),
                hit.unit(),
                city.nameOf(hit.unit()),
                hit.title(),
                hit.excerpt(),
                ArticlesResource.href(hit.id()));
    }

    private SearchView.FoundLive view(Searching.Live live) {
        return new SearchView.FoundLive(
                live.name(),
                live.unit(),
                city.nameOf(live.unit()),
                live.answer().title(),
                live.answer().text(),
                live.answer().source(),
                live.answer().reference());
    }

    private static String words(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_QUESTION) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, "没有检索的内容，或超过 " + LONGEST_QUESTION + " 字")
                    .at("q", "填写要查的事项，如 身份证丢了在哪里补办"));
        }
        return text.strip();
    }

    private String place(String code) {
        if (city.place(code).isEmpty()) {
            throw Rejected.with(Problem.of(ProblemKind.INVALID, "没有这一地点").at("place", "从 /api/places 中选择"));
        }
        return code;
    }

    private static int limit(String raw) {
        int most = Integer.parseInt(raw);
        if (most < 1 || most > Question.LARGEST) {
            throw new IllegalArgumentException("From 1 to " + Question.LARGEST);
        }
        return most;
    }

    static LocalDate day(String raw) {
        try {
            return LocalDate.parse(raw);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No date", e);
        }
    }
}
