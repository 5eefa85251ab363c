package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.soap.Answering.answered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.law.party.Actor;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 考核结果. The operations that make, publish and show results. */
@Component(service = ResultOperations.class)
public final class ResultOperations {

    private final Results results;
    private final Appeals appeals;
    private final RuleSets ruleSets;

    @Activate
    public ResultOperations(@Reference Results results, @Reference Appeals appeals, @Reference RuleSets ruleSets) {
        this.results = results;
        this.appeals = appeals;
        this.ruleSets = ruleSets;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ListResults", "考核结果列表", Selecting.class, ResultList.class, this::list),
                SoapOperation.of("ReadResult", "考核结果", Wanted.class, ResultDetails.class, this::read),
                SoapOperation.of("Assess", "计算考核结果，作为草稿", Asked.class, ResultDetails.class, this::assess),
                SoapOperation.of(
                        "PublishResult", "公布考核结果；公布后不再改动", Publication.class, ResultDetails.class, this::publish));
    }

    private ResultList list(Selecting wanted, Request request) {
        return answered(
                request,
                () -> new ResultList(headings(
                        request.actor(), wanted.level(), wanted.period().map(Answering::period))));
    }

    private ResultDetails read(Wanted wanted, Request request) {
        return answered(
                request,
                () -> results.find(request.actor(), wanted.id())
                        .map(it -> view(it, request))
                        .orElseThrow(() -> Answering.unknown("考核结果 " + wanted.id())));
    }

    private ResultDetails assess(Asked asked, Request request) {
        return answered(request, () -> {
            AssessmentPeriod period = Answering.period(asked.period());
            Optional<RuleSet> by = asked.ruleSet().map(this::ruleSet);
            return view(Answering.done(results.draft(request.actor(), asked.level(), period, by), "考核结果"), request);
        });
    }

    private RuleSet ruleSet(String key) {
        return ruleSets.find(key)
                .orElseThrow(() -> Answering.invalid("ruleSet", "没有这一考核办法", "以 ListRuleSets 查看，填写如 units/1"));
    }

    private ResultDetails publish(Publication how, Request request) {
        return answered(
                request,
                () -> view(
                        Answering.done(
                                results.publish(request.actor(), how.id(), how.document(), how.hash()),
                                "考核结果 " + how.id()),
                        request));
    }

    private ResultDetails view(Result result, Request request) {
        return ResultDetails.of(
                result,
                appeals.under(result.id()),
                appeals.awaitsCorrection(result),
                headings(request.actor(), Optional.of(result.level()), Optional.of(result.period())));
    }

    private List<ResultHeading> headings(
            Actor actor, Optional<AssessedLevel> level, Optional<AssessmentPeriod> period) {
        Set<String> under = appeals.resultsUnder();
        return results.list(actor, level, period).stream()
                .map(it -> ResultHeading.of(it, under))
                .toList();
    }

    /** Which results; the period such as {@code 2026-03}, {@code 2026Q1} or {@code 2026}. */
    public record Selecting(Optional<AssessedLevel> level, Optional<String> period) {}

    /** Which result. */
    public record Wanted(String id) {}

    /**
     * What to assess.
     *
     * @param level whose
     * @param period such as {@code 2026-03}, {@code 2026Q1} or {@code 2026}
     * @param ruleSet the key of a rule set, such as {@code units/1}; the one in force where left out
     */
    public record Asked(AssessedLevel level, String period, Optional<String> ruleSet) {}

    /**
     * By what a result is made known.
     *
     * @param id which
     * @param document the number of the document
     * @param hash of the draft that was seen
     */
    public record Publication(String id, String document, String hash) {}
}
