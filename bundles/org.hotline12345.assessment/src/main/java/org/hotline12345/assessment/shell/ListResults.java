package org.hotline12345.assessment.shell;

import java.util.List;
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
import org.hotline12345.assessment.result.Appeals;
import org.hotline12345.assessment.result.Heading;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:results}. */
@Service
@Command(scope = "hotline", name = "results", description = "考核结果的列表；写明编号时显示该结果")
public final class ListResults implements Action {

    @Argument(name = "id", description = "考核结果编号，如 county.2026-03.1")
    private String id;

    @Option(name = "--level", description = "层级，如 county")
    private String level;

    @Option(name = "--period", description = "月、季或年")
    private String period;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Results results;

    @Reference
    private Appeals appeals;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        if (id != null) {
            show(actor);
            return null;
        }
        Optional<AssessedLevel> of = level == null ? Optional.empty() : Optional.of(Counter.level(level));
        Optional<AssessmentPeriod> in = period == null ? Optional.empty() : Optional.of(Counter.period(period));
        List<Heading> found = Counter.answered(() -> results.list(actor, of, in));
        Table table = new Table("编号", "层级", "期间", "版本", "公布", "考核办法", "申诉");
        Set<String> under = Counter.answered(appeals::resultsUnder);
        for (Heading it : found) {
            table.row(
                    it.id(),
                    Words.of(it.level()),
                    it.period().inWords(),
                    it.version(),
                    it.published().map(Object::toString).orElse("草稿"),
                    it.ruleSet().orElse(""),
                    under.contains(it.id()) ? "申诉中" : "");
        }
        table.print(Screen.of(session));
        return null;
    }

    private void show(Actor actor) throws CommandException {
        Optional<Result> result = Counter.answered(() -> results.find(actor, id));
        if (result.isEmpty()) {
            throw Counter.unknown("考核结果 " + id);
        }
        Set<UnitId> under = Counter.answered(() -> appeals.under(id));
        ResultTable.print(result.get(), under, session);
    }
}
