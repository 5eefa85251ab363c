package org.hotline12345.assessment.shell;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.hotline12345.assessment.rules.RuleSet;
import org.hotline12345.assessment.rules.RuleSets;
import org.hotline12345.assessment.rules.RuleText;
import org.hotline12345.json.Unreadable;
import org.hotline12345.law.party.Actor;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Seat;
import org.hotline12345.shell.api.TypedFile;

/** {@code hotline:rule-set-enter}. The file is one of the machine on which the platform runs. */
@Service
@Command(scope = "hotline", name = "rule-set-enter", description = "录入考核办法（JSON 文件）；已用于公布结果的版本不能改动")
public final class EnterRuleSet implements Action {

    @Argument(name = "file", required = true, description = "平台所在机器上的文件，写明编号和版本")
    @Completion(FileCompleter.class)
    private String file;

    @Reference
    private Session session;

    @Reference
    private Seat seat;

    @Reference
    private RuleSets ruleSets;

    @Override
    public Object execute() throws CommandException {
        RuleSet rules = read();
        Actor actor = seat.caller().actor();
        Counter.requireNone(Counter.answered(() -> ruleSets.enter(actor, rules)), ruleSets.grounds());
        Screen.of(session).line("已录入考核办法 " + rules.key() + "：" + rules.title());
        return null;
    }

    private RuleSet read() throws CommandException {
        String text = TypedFile.of(session, file).text(".json");
        try {
            return new RuleText().parsed(text, RuleSet.class);
        } catch (Unreadable e) {
            throw Failures.of(List.of(e.objection()), Optional.empty());
        }
    }
}
