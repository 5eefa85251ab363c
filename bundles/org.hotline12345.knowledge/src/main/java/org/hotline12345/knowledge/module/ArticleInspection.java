package org.hotline12345.knowledge.module;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hotline12345.knowledge.Completeness;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.modules.api.Claim;
import org.hotline12345.modules.api.Claims;
import org.hotline12345.modules.api.Entries;
import org.hotline12345.modules.api.Finding;
import org.hotline12345.modules.api.Finding.Weight;
import org.hotline12345.modules.api.Inspection;
import org.hotline12345.modules.api.ModuleFile;
import org.hotline12345.modules.api.Nearest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks over the articles of a module with the reader that reads them when they arrive, and says what they name that is not in
 * the city. A unit that the module brings itself is none of that. An article speaks for its unit.
 */
@Component
public final class ArticleInspection implements Inspection, Claims {

    private final City city;
    private final Clock clock;

    @Activate
    public ArticleInspection(@Reference City city) {
        this(city, Clock.systemUTC());
    }

    ArticleInspection(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    @Override
    public List<Finding> inspect(ModuleFile file) {
        Map<String, String> titles = new HashMap<>();
        return Entries.inspect(
                file, BundledArticles.FOLDER + "/", ".md", (entry, bytes) -> article(file, entry, bytes, titles));
    }

    private List<Finding> article(ModuleFile file, String entry, byte[] bytes, Map<String, String> titles) {
        try {
            ArticleFile.Lined read = lined(entry, bytes);
            return doubts(file, entry, read.article().content(), read.head(), titles);
        } catch (BrokenArticle e) {
            return e.flaws().stream()
                    .map(it -> Finding.error(entry, it.line(), it.wrong(), it.remedy()))
                    .toList();
        }
    }

    private static ArticleFile.Lined lined(String entry, byte[] bytes) throws BrokenArticle {
        try {
            return ArticleFile.lined(entry.substring(entry.lastIndexOf('/') + 1), new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Claim> claims(ModuleFile file) {
        return Entries.read(file, BundledArticles.FOLDER + "/", ".md", ArticleInspection::claim);
    }

    private static List<Claim> claim(String entry, byte[] bytes) {
        try {
            ArticleFile.Lined read = lined(entry, bytes);
            String unit = read.article().content().unit().value();
            return List.of(Claim.of(entry, read.head().line("unit"), unit, "文章"));
        } catch (BrokenArticle e) {
            // It is left out, so it speaks for nobody; what is wrong the inspection says.
            return List.of();
        }
    }

    /** What is read all the same, and does less than its author thinks. */
    private List<Finding> doubts(
            ModuleFile file, String entry, ArticleContent content, FrontMatter head, Map<String, String> titles) {
        List<Finding> doubts = new ArrayList<>();
        unknownUnit(file, content.unit())
                .ifPresent(it -> doubts.add(
                        warning(entry, head.line("unit"), "没有单位 " + content.unit(), "改正 unit，或者先部署这个单位。" + it)));
        Completeness.ofPlaces(content, city)
                .forEach(it ->
                        doubts.add(warning(entry, head.line(it.where().orElse("places")), it.text(), it.remedy())));
        if (content.pastOn(LocalDate.now(clock.withZone(WorkingDays.ZONE)))) {
            doubts.add(warning(entry, head.line("validTo"), "有效期已过，文章不会被查到", "改正 validTo，或者删去这个文件"));
        }
        Optional.ofNullable(titles.putIfAbsent(content.unit() + " " + content.title(), entry))
                .ifPresent(it ->
                        doubts.add(warning(entry, head.line("title"), "与 " + it + " 是同一单位的同一标题", "合并成一篇，或者改正标题")));
        return doubts;
    }

    /** Which may be meant, where there is no such unit. */
    private Optional<String> unknownUnit(ModuleFile file, UnitId unit) {
        Set<String> brought = BroughtUnits.of(file);
        if (city.unit(unit).isPresent() || brought.contains(unit.value())) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(brought);
        city.units().stream().map(Unit::id).map(UnitId::value).forEach(known::add);
        return Optional.of(Nearest.question(unit.value(), known));
    }

    private static Finding warning(String entry, int line, String wrong, String remedy) {
        return new Finding(Weight.WARNING, entry, OptionalInt.of(line), wrong, remedy);
    }
}
