package org.hotline12345.knowledge.soap;

import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.knowledge.api.Hit;
import org.hotline12345.knowledge.api.KnowledgeBase;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Searching;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;

/** The operations that find articles. Anybody may ask. */
final class SearchOperations {

    private static final int LONGEST_QUESTION = 500;
    private static final int MOST_SUGGESTIONS = 10;
    private static final int USUAL = 10;

    private final KnowledgeBase base;
    private final City city;

    SearchOperations(KnowledgeBase base, City city) {
        this.base = base;
        this.city = city;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("Search", "检索知识库", Asked.class, FoundArticles.class, this::search),
                SoapOperation.of("Suggest", "输入提示", Typed.class, Suggestions.class, this::suggest));
    }

    private FoundArticles search(Asked asked, Request request) {
        int limit = asked.limit().orElse(USUAL);
        if (limit < 1 || limit > Question.LARGEST) {
            throw Answering.invalid("limit", "limit 的值有误", "填写 1 至 " + Question.LARGEST + " 的整数");
        }
        asked.place().filter(it -> city.place(it).isEmpty()).ifPresent(it -> {
            throw Answering.invalid("place", "没有这一地点", "填写已有的地点编码，如 650421");
        });
        Searching answer = base.search(new Question(words(asked.text()), asked.place(), asked.unit(), limit));
        if (answer instanceof Searching.Unavailable unavailable) {
            throw new Refusal(Problems.later(unavailable.reason(), unavailable.retryAfter()));
        }
        Searching.Found found = (Searching.Found) answer;
        return new FoundArticles(
                found.hits().stream().map(this::view).toList(),
                found.didYouMean(),
                found.live().stream().map(this::view).toList(),
                found.silent());
    }

    private Suggestions suggest(Typed typed, Request request) {
        return new Suggestions(base.suggest(words(typed.text()), MOST_SUGGESTIONS));
    }

    private FoundArticles.Found view(Hit hit) {
        return new FoundArticles.Found(
                hit.id(), hit.revision(), hit.unit(), city.nameOf(hit.unit()), hit.title(), hit.excerpt());
    }

    private FoundArticles.Live view(Searching.Live live) {
        return new FoundArticles.Live(
                live.name(),
                live.unit(),
                city.nameOf(live.unit()),
                live.answer().title(),
                live.answer().text(),
                live.answer().source(),
                live.answer().reference());
    }

    private static String words(String text) {
        if (text.isBlank() || text.length() > LONGEST_QUESTION) {
            throw Answering.invalid("text", "没有检索的内容，或超过 " + LONGEST_QUESTION + " 字", "填写要查的事项，如 身份证丢了在哪里补办");
        }
        return text.strip();
    }

    /**
     * A question.
     *
     * @param text in any words
     * @param place only what holds there
     * @param unit only what this unit or one below it supplies
     * @param limit how many articles at most, 10 where left out
     */
    public record Asked(String text, Optional<String> place, Optional<UnitId> unit, Optional<Integer> limit) {}

    /** What has been typed so far. */
    public record Typed(String text) {}
}
