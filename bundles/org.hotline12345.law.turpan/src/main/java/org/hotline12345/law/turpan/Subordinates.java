package org.hotline12345.law.turpan;

import java.util.List;
import org.hotline12345.law.procedure.Demand;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Part;
import org.hotline12345.law.ticket.Stage;

/** What a unit waits for before it hands a matter in: those who handle parts of it. */
final class Subordinates {

    private Subordinates() {}

    /** The units below, to which it was transferred, have finished or given it back (A4). */
    static <S extends Step> List<Demand<S>> atRest() {
        return List.of(Demand.of(
                Article4.UNITS,
                "",
                it -> it.ticket()
                        .partsOf(it.assignment().number())
                        .noneMatch(part -> part.stage().open()),
                "下级承办单位还在办理",
                "等下级承办单位办结分工，或由其退回上级"));
    }

    /** The co-handlers of a lead have finished (A12.4). */
    static <S extends Step> Demand<S> coHandlersDone() {
        return Demand.of(
                Article12.JOINTLY,
                "",
                it -> it.assignment().mandate().part() != Part.LEAD
                        || it.ticket().assignments().stream()
                                .filter(each -> each.mandate().part() == Part.CO_HANDLER)
                                .noneMatch(each -> each.stage().open()),
                "会办单位还没有办结分工",
                "等会办单位办结分工后，由主办单位申请办结");
    }

    /** It is the unit's to hand in: it does not handle for a lead or for the unit above it. */
    static <S extends Step> Demand<S> ownMatter(String remedy) {
        return Demand.of(
                Article12.JOINTLY,
                "",
                it -> it.assignment().mandate().part() != Part.CO_HANDLER
                        && it.assignment().mandate().part() != Part.SUBORDINATE
                        && it.assignment().stage() != Stage.FINISHED,
                "会办单位和下级承办单位办理的是分工",
                remedy);
    }
}
