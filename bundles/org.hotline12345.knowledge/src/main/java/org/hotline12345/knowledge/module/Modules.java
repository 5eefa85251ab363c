package org.hotline12345.knowledge.module;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hotline12345.knowledge.ArticleStore;
import org.hotline12345.knowledge.ArticleStore.Brought;
import org.hotline12345.knowledge.Kept;
import org.hotline12345.knowledge.Kept.Origin;
import org.hotline12345.knowledge.Move;
import org.hotline12345.knowledge.Settled;
import org.hotline12345.knowledge.api.Act;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.knowledge.api.KnowledgeUnavailable;
import org.hotline12345.law.party.Role;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.ModuleKind;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which modules are here, and what the store should keep of theirs. {@link #settle} brings the store there from wherever it
 * is, so that it may be done again after a failure, and is done on each node.
 */
final class Modules {

    /**
     * A bundle with articles.
     *
     * @param name its symbolic name
     * @param version of two with one name the later counts
     * @param articles what its files bring
     */
    record Module(String name, Version version, List<BroughtArticle> articles) {}

    private static final Logger LOG = LoggerFactory.getLogger(Modules.class);

    private final Map<Long, Module> here = new ConcurrentHashMap<>();
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private final Map<String, Map<String, String>> refused = new ConcurrentHashMap<>();
    private final ArticleStore store;
    private final Clock clock;

    Modules(ArticleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void come(long bundle, Module module) {
        here.put(bundle, module);
    }

    void gone(long bundle) {
        Optional.ofNullable(here.remove(bundle)).ifPresent(it -> left.add(it.name()));
    }

    /** Takes those for gone that the store knows and that are not here: they left while this node was down. */
    void missOthers() {
        store.brought().forEach(it -> left.add(it.bundle()));
    }

    /** What a bundle has brought with its files: its articles together, and each file that is left out. */
    List<Contribution> contributions(String bundle, ArticleFiles files) {
        List<Contribution> all = new ArrayList<>();
        if (!files.articles().isEmpty()) {
            all.add(Contribution.well(
                    bundle, ModuleKind.KNOWLEDGE, "知识库文章 " + files.articles().size() + " 篇"));
        }
        Map<String, String> unsettled = refused.getOrDefault(bundle, Map.of());
        unsettled.forEach((file, why) -> all.add(
                Contribution.troubled(bundle, ModuleKind.KNOWLEDGE, "知识库文章 " + file + ".md", "没有存入知识库，每分钟重试：" + why)));
        files.broken()
                .forEach((file, why) ->
                        all.add(Contribution.troubled(bundle, ModuleKind.KNOWLEDGE, "知识库文章 " + file, "没有采用。" + why)));
        return all;
    }

    /** Whether anything has changed in the store. */
    boolean settle() {
        Set<String> names = new HashSet<>(left);
        here.values().forEach(it -> names.add(it.name()));
        Map<String, Set<String>> kept =
                store.brought().stream().collect(groupingBy(Brought::bundle, mapping(Brought::id, toSet())));
        boolean changed = false;
        for (String name : names) {
            changed |= settle(name, kept.getOrDefault(name, Set.of()));
        }
        return changed;
    }

    private boolean settle(String name, Set<String> kept) {
        List<BroughtArticle> wanted = latest(name).map(Module::articles).orElse(List.of());
        Set<String> leaving = new HashSet<>(kept);
        Map<String, String> unsettled = new TreeMap<>();
        boolean changed = false;
        for (BroughtArticle each : wanted) {
            leaving.remove(each.id(name));
            changed |= settled(name, each, unsettled);
        }
        for (String id : leaving) {
            changed |= takeBack(id, name);
        }
        left.remove(name);
        refused.put(name, unsettled);
        refused.values().removeIf(Map::isEmpty);
        return changed;
    }

    /** One that the store does not take costs itself only; a store that is away costs all of them. */
    private boolean settled(String name, BroughtArticle article, Map<String, String> unsettled) {
        try {
            return bring(name, article);
        } catch (KnowledgeUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("Article {} of bundle {} is not kept", article.file(), name, e);
            unsettled.put(article.file(), e.getClass().getSimpleName());
            return false;
        }
    }

    private Optional<Module> latest(String name) {
        return here.values().stream().filter(it -> it.name().equals(name)).max(Comparator.comparing(Module::version));
    }

    private boolean bring(String name, BroughtArticle article) {
        Origin origin = new Origin(name, article.keep());
        String id = article.id(name);
        // A look first, because most of the time nothing is to be changed and nothing need be locked.
        boolean there =
                store.find(id).filter(it -> asBrought(it, article, origin)).isPresent();
        return !there && store.settle(id, found -> brought(found, article, origin));
    }

    private static boolean asBrought(Kept kept, BroughtArticle article, Origin origin) {
        return kept.present()
                && kept.origin().equals(Optional.of(origin))
                && kept.content().equals(article.content());
    }

    private Settled<Boolean, Move> brought(Optional<Kept> found, BroughtArticle article, Origin origin) {
        if (found.isEmpty()) {
            return moved(
                    Kept.brought(article.id(origin.bundle()), article.content(), origin, now()), Act.ARRIVED, origin);
        }
        Kept kept = found.get();
        // It was kept when the module left, and has been revised here since: it is maintained here now.
        boolean takenOver = kept.origin().isEmpty() && !kept.writer().equals(origin.bundle());
        if (takenOver || asBrought(kept, article, origin)) {
            return Settled.nothing(false);
        }
        return kept.content().equals(article.content())
                ? moved(kept.back(origin, now()), Act.ARRIVED, origin)
                : moved(kept.broughtAnew(article.content(), origin, now()), Act.ARRIVED, origin);
    }

    private boolean takeBack(String id, String name) {
        return store.settle(
                id,
                found -> found.filter(Kept::present)
                        .flatMap(Kept::origin)
                        .filter(it -> it.bundle().equals(name))
                        .map(it -> it.keeps()
                                ? moved(found.get().keptHere(now()), Act.KEPT, it)
                                : moved(found.get().left(now()), Act.LEFT, it))
                        .orElseGet(() -> Settled.nothing(false)));
    }

    private static Settled<Boolean, Move> moved(Kept kept, Act act, Origin origin) {
        Entry entry = new Entry(
                act,
                kept.revision(),
                origin.bundle(),
                Role.SYSTEM,
                Optional.empty(),
                kept.changedAt(),
                "模块 " + origin.bundle());
        return Settled.of(true, new Move(kept, entry));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
