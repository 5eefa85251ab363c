package org.hotline12345.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Objection;

/** Whether a revision says what it must, in a form that can be kept and found. */
public final class Completeness {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 50_000;
    static final int LONGEST_LINE = 500;
    static final int MOST_LINES = 50;

    private final List<Objection> found = new ArrayList<>();

    private Completeness() {}

    /** Everything that is wrong with a text, whoever wrote it; without the unit, which not every writer must know. */
    static List<Objection> against(ArticleContent content, City city) {
        Completeness look = new Completeness();
        look.required("unit", content.unit() == null, "填写提供知识的承办单位编号，如 650421");
        look.words(content);
        look.places(content.places(), city);
        look.daysAndLanguage(content);
        return List.copyOf(look.found);
    }

    /** The same, as far as it can be said whatever the city is like. */
    public static List<Objection> ofForm(ArticleContent content) {
        Completeness look = new Completeness();
        look.words(content);
        look.daysAndLanguage(content);
        return List.copyOf(look.found);
    }

    /** The places that the city does not have. */
    public static List<Objection> ofPlaces(ArticleContent content, City city) {
        Completeness look = new Completeness();
        look.places(content.places(), city);
        return List.copyOf(look.found);
    }

    private void words(ArticleContent content) {
        text("title", content.title(), LONGEST_TITLE, "填写标题");
        text("text", content.text(), LONGEST_TEXT, "填写答复口径");
        text("source", content.source(), LONGEST_LINE, "填写依据的文件，如 吐政办函〔2021〕33号");
        content.basis().ifPresent(it -> text("basis", it, LONGEST_LINE, "填写法律依据，或删去"));
        lines("questions", content.questions());
        lines("keywords", content.keywords());
    }

    private void daysAndLanguage(ArticleContent content) {
        days(content);
        if (!content.language().matches("zh|ug")) {
            invalid("language", "language 只能是 zh 或 ug", "中文填 zh，维吾尔文填 ug");
        }
    }

    /** A text of its own beside an article, such as the reason for a change. */
    static List<Objection> against(String where, String text, String remedy) {
        List<Objection> found = new ArrayList<>();
        text(found, where, text, LONGEST_LINE, remedy);
        return found;
    }

    private void required(String where, boolean missing, String remedy) {
        if (missing) {
            invalid(where, "缺少 " + where, remedy);
        }
    }

    private void text(String where, String text, int longest, String remedy) {
        text(found, where, text, longest, remedy);
    }

    private static void text(List<Objection> found, String where, String text, int longest, String remedy) {
        if (text == null || text.isBlank()) {
            found.add(Objection.invalid(where, "缺少 " + where, remedy));
        } else if (text.codePointCount(0, text.length()) > longest) {
            found.add(Objection.invalid(where, where + " 超过 " + longest + " 字", "缩短后重新提交"));
        }
    }

    private void lines(String where, List<String> lines) {
        if (lines.size() > MOST_LINES) {
            invalid(where, where + " 超过 " + MOST_LINES + " 条", "只留最常用的");
        }
        for (int index = 0; index < lines.size(); index++) {
            text(where + "[" + index + "]", lines.get(index), LONGEST_TITLE, "填写一句话，或删去");
        }
    }

    private void places(List<String> places, City city) {
        for (int index = 0; index < places.size(); index++) {
            if (city.place(places.get(index)).isEmpty()) {
                invalid("places[" + index + "]", "没有这一地点", "从 /api/places 中选择");
            }
        }
    }

    private void days(ArticleContent content) {
        required("validFrom", content.validFrom() == null, "填写施行日期，如 2025-03-28");
        if (content.validFrom() != null
                && content.validTo().filter(content.validFrom()::isAfter).isPresent()) {
            invalid("validTo", "有效期止于开始之前", "填写不早于 validFrom 的日期");
        }
    }

    private void invalid(String where, String text, String remedy) {
        found.add(Objection.invalid(where, text, remedy));
    }
}
