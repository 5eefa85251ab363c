package org.hotline12345.knowledge;

import static org.hotline12345.knowledge.Reaching.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline12345.knowledge.api.SynonymList;
import org.hotline12345.knowledge.api.SynonymRule;
import org.hotline12345.knowledge.api.Synonyms;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.ReportKnowledge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the one list of synonyms. */
@Component
public final class SynonymKeeper implements Synonyms {

    private static final int MOST_RULES = 5_000;
    private static final int MOST_WORDS = 30;
    private static final int LONGEST_WORD = 40;
    private static final Pattern WORD = Pattern.compile("[^,，=#\\p{Cntrl}]{1," + LONGEST_WORD + "}");

    private final ArticleStore articles;
    private final IndexFollower follower;
    private final City city;
    private final Regulations regulations;
    private final Clock clock;

    @Activate
    public SynonymKeeper(
            @Reference ArticleStore articles,
            @Reference IndexFollower follower,
            @Reference City city,
            @Reference Regulations regulations) {
        this(articles, follower, city, regulations, Clock.systemUTC());
    }

    SynonymKeeper(ArticleStore articles, IndexFollower follower, City city, Regulations regulations, Clock clock) {
        this.articles = articles;
        this.follower = follower;
        this.city = city;
        this.regulations = regulations;
        this.clock = clock;
    }

    @Override
    public SynonymList list() {
        return store(articles::synonyms);
    }

    @Override
    public Replacing replace(Actor actor, Optional<Integer> version, List<SynonymRule> rules) {
        Powers powers = new Powers(
                city,
                Grounds.of(regulations, ReportKnowledge.class, Today.by(clock).day()));
        List<Objection> against =
                new ArrayList<>(powers.againstSynonyms(actor).stream().toList());
        against.addAll(against(rules));
        if (!against.isEmpty()) {
            return new Replacing.Refused(against, powers.basis().law());
        }
        List<SynonymRule> clean = rules.stream()
                .map(it -> new SynonymRule(clean(it.words()), clean(it.means())))
                .toList();
        Replacing answer = store(() -> articles.settleSynonyms(now -> replaced(now, version, clean), actor.name()));
        follower.soon();
        return answer;
    }

    private static List<String> clean(List<String> words) {
        return words.stream().map(String::strip).distinct().toList();
    }

    private static Settled<Replacing, SynonymList> replaced(
            SynonymList now, Optional<Integer> version, List<SynonymRule> rules) {
        if (version.filter(it -> it != now.version()).isPresent()) {
            return Settled.nothing(new Replacing.Stale(version.get(), now.version()));
        }
        SynonymList next = new SynonymList(now.version() + 1, rules);
        return Settled.of(new Replacing.Done(next), next);
    }

    private static List<Objection> against(List<SynonymRule> rules) {
        if (rules.size() > MOST_RULES) {
            return List.of(Objection.invalid("rules", "同义词超过 " + MOST_RULES + " 条", "合并或删去少用的"));
        }
        List<Objection> found = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            String where = "rules[" + index + "]";
            SynonymRule rule = rules.get(index);
            if (rule.words().isEmpty()
                    || rule.means().isEmpty() && clean(rule.words()).size() < 2) {
                found.add(Objection.invalid(where, "没有写明同义的词", "words 至少两个词，或者填写 means"));
            }
            if (!fit(rule.words()) || !fit(rule.means())) {
                found.add(Objection.invalid(
                        where, "每边至多 " + MOST_WORDS + " 个词，每个词 1 至 " + LONGEST_WORD + " 字，没有逗号、= 和换行", "更正这一条"));
            }
        }
        return found;
    }

    private static boolean fit(List<String> words) {
        return words.size() <= MOST_WORDS && words.stream().map(String::strip).allMatch(WORD.asMatchPredicate());
    }
}
