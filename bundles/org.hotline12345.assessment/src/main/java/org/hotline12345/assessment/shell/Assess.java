package org.hotline12345.assessment.shell;

import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.api.AssessedLevel;
import org.hotline12345.assessment.api.AssessmentPeriod;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Seat;

/** {@code hotline:assess}. */
@Service
@Command(scope = "hotline", name = "assess", description = "按考核办法计算一个层级的考核结果，作为草稿")
public final class Assess implements Action {

    @Argument(
            name = "level",
            required = true,
            description = "层级：county、department、vertical、enterprise、subordinate、desk、desk-group")
    private String level;

    @Argument(index = 1, name = "period", required = true, description = "月、季或年，如 2026-03、2026Q1、2026")
    private String period;

    @Option(name = "--rule-set", description = "考核办法，如 units/1；不填为适用的考核办法")
    private String ruleSet;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Results results;

    @Reference
    private RuleSets ruleSets;

    @Override
    public Object execute() throws CommandException {
        AssessedLevel of = Counter.level(level);
        AssessmentPeriod in = Counter.period(period);
        Optional<RuleSet> by = by();
        Actor actor = seat.caller().actor();
        Result made = Counter.done(Counter.answered(() -> results.draft(actor, of, in, by)), "考核结果");
        ResultTable.print(made, Set.of(), session);
        return null;
    }

    private Optional<RuleSet> by() throws CommandException {
        if (ruleSet == null) {
            return Optional.empty();
        }
        return Optional.of(
                Counter.answered(() -> ruleSets.find(ruleSet)).orElseThrow(() -> Counter.noRuleSet(ruleSet)));
    }
}
