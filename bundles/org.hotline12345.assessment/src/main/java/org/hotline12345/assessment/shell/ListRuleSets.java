package org.hotline12345.assessment.shell;

import java.time.LocalDate;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.assessment.result.Indicators;
import org.hotline12345.assessment.result.Offered;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.law.Words;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** {@code hotline:rule-sets}. */
@Service
@Command(scope = "hotline", name = "rule-sets", description = "考核办法的各个版本，和各模块提供的考核指标；写明编号的，显示该办法的内容（JSON）")
public final class ListRuleSets implements Action {

    @Argument(name = "key", description = "考核办法，如 units/1")
    private String key;

    @Reference
    private Session session;

    @Reference
    private RuleSets ruleSets;

    @Reference
    private Indicators indicators;

    @Override
    public Object execute() throws CommandException {
        if (key != null) {
            RuleSet found = Counter.answered(() -> ruleSets.find(key)).orElseThrow(() -> Counter.noRuleSet(key));
            session.getConsole().println(new RuleText().write(found));
            return null;
        }
        List<RuleSet> all = Counter.answered(ruleSets::all);
        Table table = new Table("编号", "名称", "起", "止", "层级");
        all.forEach(it -> table.row(
                it.key(),
                it.title(),
                it.from(),
                it.to().map(LocalDate::toString).orElse(""),
                String.join("、", it.levels().stream().map(Words::of).toList())));
        Screen screen = Screen.of(session);
        table.print(screen);
        List<Offered> offered = indicators.all();
        if (!offered.isEmpty()) {
            screen.line("各模块提供的考核指标，考核办法以 SERVICE 引用；权重以考核办法为准：");
            Table listed = new Table("编号", "名称", "对象", "公式", "建议权重");
            offered.forEach(it -> listed.row(
                    it.id(),
                    it.name(),
                    it.frontDesk() ? "前台" : "承办单位",
                    it.formula().orElse("没有写明"),
                    it.weight().map(String::valueOf).orElse("")));
            listed.print(screen);
        }
        return null;
    }
}
