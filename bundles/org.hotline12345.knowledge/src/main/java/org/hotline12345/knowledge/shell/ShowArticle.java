package org.hotline12345.knowledge.shell;

import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.knowledge.api.ArticleUse;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.shell.api.Failures;
import org.hotline12345.shell.api.Screen;
import org.hotline12345.shell.api.Table;

/** {@code hotline:article ID}. */
@Service
@Command(scope = "hotline", name = "article", description = "知识库条目及其办理记录")
public final class ShowArticle implements Action {

    @Argument(index = 0, name = "id", description = "条目编号，见 hotline:knowledge", required = true)
    private String id;

    @Reference
    private Session session;

    @Reference
    private Counter counter;

    @Override
    public Object execute() throws CommandException {
        Actor actor = counter.actor();
        Article article = Counter.answered(() -> counter.base().read(actor, id))
                .orElseThrow(() -> Failures.because("没有条目 " + id + "，或无权查看", "用 hotline:knowledge 检索"));
        Screen screen = Screen.of(session);
        head(article, screen);
        screen.line("");
        article.content().text().lines().map(Screen::oneLine).forEach(screen::line);
        use(Counter.answered(() -> counter.tasks().use(id)), screen);
        Table record = new Table("时间", "环节", "版本", "经办", "理由");
        for (Entry each : Counter.answered(() -> counter.base().record(actor, id))) {
            record.row(
                    each.at().atZone(WorkingDays.ZONE).toLocalDate(),
                    Words.of(each.act()),
                    each.revision(),
                    each.by(),
                    each.why());
        }
        screen.line("");
        record.print(screen);
        return null;
    }

    private void head(Article article, Screen screen) {
        ArticleContent content = article.content();
        screen.title(Screen.oneLine(content.title()));
        screen.line(article.id() + " 第 " + article.revision() + " 版，" + Words.of(article.state()) + "，"
                + counter.city().nameOf(content.unit()) + "提供");
        screen.line("有效期：" + content.validFrom() + " 至 "
                + content.validTo().map(LocalDate::toString).orElse("长期"));
        screen.line("来源：" + Screen.oneLine(content.source()));
        content.basis().ifPresent(it -> screen.line("依据：" + Screen.oneLine(it)));
        article.origin().ifPresent(it -> screen.line("模块：" + it));
        if (article.latest() != article.revision()) {
            screen.line("第 " + article.latest() + " 版" + Words.of(article.latestState()));
        }
    }

    private static void use(ArticleUse use, Screen screen) {
        screen.line("");
        screen.line("即时答复引用 " + use.readings() + " 次，未办结的纠错 " + use.openTasks() + " 件");
    }
}
