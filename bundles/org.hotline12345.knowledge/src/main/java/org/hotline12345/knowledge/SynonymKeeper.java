package org.hotline12345.knowledge;

import static org.hotline12345.knowledge.Reaching.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.api.SynonymList;
import org.hotline12345.knowledge.api.Synonyms;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Regulations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the one list of synonyms. */
@Component
public final class SynonymKeeper implements Synonyms {

    private static final int MOST_GROUPS = 5_000;
    private static final int MOST_WORDS = 30;
    private static final int LONGEST_WORD = 40;

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
    public Replacing replace(Actor actor, Optional<Integer> version, List<List<String>> groups) {
        Powers powers = new Powers(city, Basis.of(regulations, Today.by(clock).day()));
        List<Objection> against =
                new ArrayList<>(powers.againstSynonyms(actor).stream().toList());
        against.addAll(against(groups));
        if (!against.isEmpty()) {
            return new Replacing.Refused(against, powers.basis().law());
        }
        List<List<String>> clean = groups.stream()
                .map(it -> List.copyOf(
                        new LinkedHashSet<>(it.stream().map(String::strip).toList())))
                .toList();
        Replacing answer = store(() -> articles.settleSynonyms(now -> replaced(now, version, clean), actor.name()));
        follower.soon();
        return answer;
    }

    private static Settled<Replacing, SynonymList> replaced(
            SynonymList now, Optional<Integer> version, List<List<String>> groups) {
        if (version.filter(it -> it != now.version()).isPresent()) {
            return Settled.nothing(new Replacing.Stale(version.get(), now.version()));
        }
        SynonymList next = new SynonymList(now.version() + 1, groups);
        return Settled.of(new Replacing.Done(next), next);
    }

    private static List<Objection> against(List<List<String>> groups) {
        if (groups.size() > MOST_GROUPS) {
            return List.of(Objection.invalid("groups", "同义词超过 " + MOST_GROUPS + " 组", "合并或删去少用的"));
        }
        List<Objection> found = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            List<String> words = groups.get(index).stream().map(String::strip).toList();
            boolean fit = words.size() >= 2
                    && words.size() <= MOST_WORDS
                    && words.stream().noneMatch(it -> it.isEmpty() || it.length() > LONGEST_WORD);
            if (!fit) {
                found.add(Objection.invalid(
                        "groups[" + index + "]",
                        "每组 2 至 " + MOST_WORDS + " 个词，每个词 1 至 " + LONGEST_WORD + " 字",
                        "更正这一组"));
            }
        }
        return found;
    }
}
