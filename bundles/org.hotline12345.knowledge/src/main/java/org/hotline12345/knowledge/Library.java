package org.hotline12345.knowledge;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.hotline12345.knowledge.Reaching.store;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.knowledge.ArticleStore.InForce;
import org.hotline12345.knowledge.KnowledgeIndex.Found;
import org.hotline12345.knowledge.KnowledgeIndex.Indexed;
import org.hotline12345.knowledge.KnowledgeIndex.Wanted;
import org.hotline12345.knowledge.api.Article;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.knowledge.api.Hit;
import org.hotline12345.knowledge.api.KnowledgeBase;
import org.hotline12345.knowledge.api.Question;
import org.hotline12345.knowledge.api.Revision;
import org.hotline12345.knowledge.api.Searching;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Grounds;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.law.step.ReportKnowledge;
import org.hotline12345.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads out what is published today, and shows the rest to who maintains it. */
@Component
public final class Library implements KnowledgeBase {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final Searching NO_INDEX = new Searching.Unavailable("知识库检索暂不可用", Duration.ofSeconds(5));
    private static final Searching NO_STORE = new Searching.Unavailable("数据库暂时没有响应", Duration.ofSeconds(3));

    private final ArticleStore articles;
    private final IndexFollower follower;
    private final LiveSources sources;
    private final City city;
    private final Regulations regulations;
    private final Clock clock;

    @Activate
    public Library(
            @Reference ArticleStore articles,
            @Reference IndexFollower follower,
            @Reference LiveSources sources,
            @Reference City city,
            @Reference Regulations regulations) {
        this(articles, follower, sources, city, regulations, Clock.systemUTC());
    }

    Library(
            ArticleStore articles,
            IndexFollower follower,
            LiveSources sources,
            City city,
            Regulations regulations,
            Clock clock) {
        this.articles = articles;
        this.follower = follower;
        this.sources = sources;
        this.city = city;
        this.regulations = regulations;
        this.clock = clock;
    }

    @Override
    public Searching search(Question question) {
        return follower.index().map(it -> search(question, it)).orElse(NO_INDEX);
    }

    private Searching search(Question question, KnowledgeIndex index) {
        LocalDate day = today().day();
        try {
            Found found = index.find(new Wanted(
                    question.text(),
                    question.place().map(this::around),
                    question.unit().map(this::subtree),
                    day,
                    question.most()));
            List<Hit> hits = hits(found, day);
            LiveSources.Said said = sources.ask(question);
            return new Searching.Found(hits, found.didYouMean(), said.live(), said.silent());
        } catch (StoreUnavailable e) {
            return NO_STORE;
        } catch (RuntimeException e) {
            LOG.error("The index of the knowledge base could not be asked", e);
            return NO_INDEX;
        }
    }

    /** What the index found, as far as it is still read out: the store knows of a change before any index does. */
    private List<Hit> hits(Found found, LocalDate day) {
        Powers powers = powers();
        Map<String, InForce> known = articles
                .inForce(found.hits().stream().map(Indexed::id).toList(), day)
                .stream()
                .filter(it -> powers.speaks(it.unit()))
                .collect(toMap(InForce::id, identity()));
        return found.hits().stream()
                .filter(it -> known.containsKey(it.id()))
                .map(it -> hit(it, known.get(it.id())))
                .toList();
    }

    private static Hit hit(Indexed found, InForce known) {
        return new Hit(found.id(), known.revision(), known.unit(), found.title(), found.excerpt(), found.score());
    }

    @Override
    public List<String> suggest(String typed, int most) {
        return follower.index()
                .map(it -> it.suggest(typed, today().day(), most))
                .orElse(List.of());
    }

    @Override
    public Optional<Article> read(Actor actor, String id) {
        LocalDate day = today().day();
        Powers powers = powers();
        return store(() -> articles.find(id))
                .flatMap(it -> it.inForce(day)
                        .filter(text -> powers.speaks(text.content().unit()))
                        .map(text -> it.shown(text, day))
                        .or(() -> Optional.of(it)
                                .filter(kept ->
                                        powers.maintains(actor, kept.content().unit()))
                                .map(kept -> kept.latest(day))));
    }

    @Override
    public List<Revision> revisions(Actor actor, String id) {
        return maintained(actor, id) ? store(() -> articles.revisions(id)) : List.of();
    }

    @Override
    public Optional<Revision> revision(Actor actor, String id, int number) {
        boolean published = store(() -> articles.find(id))
                .flatMap(it -> it.inForce(today().day()))
                .filter(it ->
                        it.revision() == number && powers().speaks(it.content().unit()))
                .isPresent();
        return published || maintained(actor, id) ? store(() -> articles.revision(id, number)) : Optional.empty();
    }

    @Override
    public List<Entry> record(Actor actor, String id) {
        return maintained(actor, id) ? store(() -> articles.record(id)) : List.of();
    }

    private boolean maintained(Actor actor, String id) {
        return store(() -> articles.find(id))
                .filter(it -> powers().maintains(actor, it.content().unit()))
                .isPresent();
    }

    /** A place, what it lies in, and what lies in it. */
    private Set<String> around(String place) {
        Place asked = new Place(place, place);
        return Stream.concat(
                        Stream.of(place),
                        city.places().stream()
                                .filter(it -> it.covers(place) || asked.covers(it.code()))
                                .map(Place::code))
                .collect(Collectors.toSet());
    }

    private Set<UnitId> subtree(UnitId unit) {
        return city.units().stream()
                .map(Unit::id)
                .filter(it -> city.within(it, unit))
                .collect(Collectors.toSet());
    }

    private Powers powers() {
        return new Powers(city, Grounds.of(regulations, ReportKnowledge.class, today().day()));
    }

    private Today today() {
        return Today.by(clock);
    }
}
