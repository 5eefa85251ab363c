package org.hotline12345.assessment.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.result.Result;
import org.hotline12345.assessment.result.Results;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.Table;

/** {@code hotline:result-versions}. */
@Service
@Command(scope = "hotline", name = "result-versions", description = "同一层级、同一期间的各版本并列")
public final class ListVersions implements Action {

    @Argument(name = "id", required = true, description = "考核结果编号，如 county.2026-03.1")
    private String id;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private Results results;

    @Override
    public Object execute() throws CommandException {
        Actor actor = seat.caller().actor();
        List<Result> versions = Counter.answered(() -> versions(actor));
        if (versions.isEmpty()) {
            throw Counter.unknown("考核结果 " + id);
        }
        List<String> header = new ArrayList<>(List.of("编号", "名称"));
        versions.forEach(it -> header.add(it.id()));
        Table table = new Table(header.toArray(String[]::new));
        versions.stream()
                .flatMap(it -> it.rows().stream())
                .map(Result.Row::unit)
                .distinct()
                .forEach(unit -> table.row(cells(unit, versions)));
        table.print(Screen.of(session));
        return null;
    }

    private List<Result> versions(Actor actor) {
        return results.find(actor, id).stream()
                .flatMap(it -> results.list(actor, Optional.of(it.level()), Optional.of(it.period())).stream())
                .flatMap(it -> results.find(actor, it.id()).stream())
                .toList();
    }

    private static Object[] cells(UnitId unit, List<Result> versions) {
        List<Object> cells = new ArrayList<>();
        cells.add(unit);
        cells.add(versions.stream()
                .flatMap(it -> it.row(unit).stream())
                .map(Result.Row::name)
                .findFirst()
                .orElse(""));
        versions.forEach(version -> cells.add(version.row(unit)
                .flatMap(it -> it.scored().score())
                .map(BigDecimal::toPlainString)
                .orElse("-")));
        return cells.toArray();
    }
}
