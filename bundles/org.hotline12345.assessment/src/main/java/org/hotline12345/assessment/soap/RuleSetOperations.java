package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.soap.Answering.answered;

import java.util.stream.Stream;
import org.hotline12345.assessment.result.Indicators;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 考核办法. The operations on rule sets. */
@Component(service = RuleSetOperations.class)
public final class RuleSetOperations {

    private final RuleSets ruleSets;
    private final Indicators indicators;

    @Activate
    public RuleSetOperations(@Reference RuleSets ruleSets, @Reference Indicators indicators) {
        this.ruleSets = ruleSets;
        this.indicators = indicators;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ListRuleSets", "考核办法列表", All.class, RuleSetList.class, this::list),
                SoapOperation.of("ReadRuleSet", "考核办法", Wanted.class, RuleSetDocument.class, this::read),
                SoapOperation.of(
                        "EnterRuleSet",
                        "录入考核办法；已用于公布结果的版本不能改动",
                        RuleSetDocument.class,
                        RuleSetDocument.class,
                        this::enter));
    }

    private RuleSetList list(All all, Request request) {
        return answered(request, () -> RuleSetList.of(ruleSets.all(), indicators.all()));
    }

    private RuleSetDocument read(Wanted wanted, Request request) {
        return answered(request, () -> ruleSets.find(wanted.id(), wanted.version()))
                .map(RuleSetDocument::of)
                .orElseThrow(() -> Answering.unknown("考核办法 " + wanted.id() + "/" + wanted.version()));
    }

    private RuleSetDocument enter(RuleSetDocument given, Request request) {
        return answered(request, () -> {
            RuleSet rules = given.rules();
            Answering.requireNone(ruleSets.enter(request.actor(), rules), ruleSets.grounds());
            return RuleSetDocument.of(rules);
        });
    }

    /** Every one. */
    public record All() {}

    /** Which version of which. */
    public record Wanted(String id, int version) {}
}
