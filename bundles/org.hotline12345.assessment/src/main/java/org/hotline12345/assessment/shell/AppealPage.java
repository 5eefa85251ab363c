package org.hotline12345.assessment.shell;

import java.time.Instant;
import org.hotline12345.assessment.result.Appeal;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.City;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** An appeal at the console, from the filing to the decision. */
final class AppealPage {

    private AppealPage() {}

    static void print(Appeal appeal, City city, boolean late, Screen screen) {
        screen.title(appeal.id() + "：" + city.nameOf(appeal.unit()) + "，" + Words.of(appeal.about())
                + appeal.item().map(it -> " " + it).orElse("") + "，" + Words.of(appeal.state())
                + (late ? "，超期" : ""));
        screen.line("对考核结果 " + appeal.result() + "，答复期限 " + appeal.due());
        screen.line("理由：" + appeal.text() + "（" + appeal.by() + "，" + time(appeal.at()) + "）");
        appeal.notes().forEach(it -> screen.line("调查：" + it.text() + "（" + it.by() + "，" + time(it.at()) + "）"));
        appeal.decision().ifPresent(it -> {
            screen.line("决定：" + it.reason() + "（" + it.by() + "，" + time(it.at()) + "）");
            it.exclusions()
                    .forEach(out -> screen.line("剔除：" + out.ticket()
                            + out.assignment().map(nth -> "/" + nth).orElse("") + " " + out.reason()));
        });
    }

    private static String time(Instant at) {
        return Table.MINUTE.format(at);
    }
}
