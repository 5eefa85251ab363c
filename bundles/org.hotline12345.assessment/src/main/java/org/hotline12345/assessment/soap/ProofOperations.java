package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.soap.Answering.answered;

import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.assessment.result.Evidence;
import org.hotline12345.assessment.result.Evidence.Side;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.assessment.soap.CountedTickets.Counted;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The operations by which a result can be checked: 复算, its versions, and the tickets behind a number. */
@Component(service = ProofOperations.class)
public final class ProofOperations {

    private static final int PAGE = 100;

    private final Results results;
    private final Appeals appeals;
    private final Evidence evidence;

    @Activate
    public ProofOperations(@Reference Results results, @Reference Appeals appeals, @Reference Evidence evidence) {
        this.results = results;
        this.appeals = appeals;
        this.evidence = evidence;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("RecomputeResult", "复算考核结果，不作改动", Wanted.class, Recomputation.class, this::recompute),
                SoapOperation.of("ListVersions", "各版本并列", Wanted.class, VersionsTable.class, this::versions),
                SoapOperation.of("ListCountedTickets", "数字背后的工单", Figure.class, CountedTickets.class, this::tickets));
    }

    private Recomputation recompute(Wanted wanted, Request request) {
        return answered(request, () -> results.recompute(request.actor(), wanted.id()))
                .map(Recomputation::of)
                .orElseThrow(() -> unknown(wanted));
    }

    private VersionsTable versions(Wanted wanted, Request request) {
        return answered(request, () -> {
            Result result = results.find(request.actor(), wanted.id()).orElseThrow(() -> unknown(wanted));
            return VersionsTable.of(
                    results.list(request.actor(), Optional.of(result.level()), Optional.of(result.period())).stream()
                            .flatMap(it -> results.find(request.actor(), it.id()).stream())
                            .toList(),
                    appeals.resultsUnder());
        });
    }

    private static RuntimeException unknown(Wanted wanted) {
        return Answering.unknown("考核结果 " + wanted.id());
    }

    private CountedTickets tickets(Figure wanted, Request request) {
        return answered(
                        request,
                        () -> evidence.of(
                                request.actor(),
                                wanted.id(),
                                wanted.unit(),
                                wanted.item(),
                                wanted.side().orElse(Side.WHOLE),
                                wanted.after().map(Counted::behind),
                                PAGE))
                .map(CountedTickets::of)
                .orElseThrow(() -> Answering.unknown("考核结果 " + wanted.id() + " 中的这一项目"));
    }

    /** Which result. */
    public record Wanted(String id) {}

    /**
     * A number of a result.
     *
     * @param id of the result
     * @param unit whose number
     * @param item the id of the line
     * @param side of a share or a mean; the whole where left out
     * @param after the {@code next} of the page before
     */
    public record Figure(String id, UnitId unit, String item, Optional<Side> side, Optional<Counted> after) {}
}
