package org.hotline12345.evaluation.module;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
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
 * Looks over the questionnaires of a module with the readers that read them when they arrive, and says which units and categories
 * they name that are not in the city, or are not below the unit whose questions they are. Further questions speak for the units that
 * they name, a language for nobody.
 */
@Component
public final class QuestionnaireInspection implements Inspection, Claims {

    private static final String OWN = "org.hotline12345.evaluation";

    private final City city;

    @Activate
    public QuestionnaireInspection(@Reference City city) {
        this.city = city;
    }

    @Override
    public List<Finding> inspect(ModuleFile file) {
        // The platform's own bundle, which alone has the platform's languages.
        if (file.header("Bundle-SymbolicName").filter(OWN::equals).isPresent()) {
            return List.of();
        }
        return Stream.concat(
                        Entries.inspect(file, QuestionnaireFiles.FOLDER + "/", ".json", this::language).stream(),
                        Entries.inspect(file, QuestionnaireFiles.QUESTIONS + "/", ".json", this::questions).stream())
                .toList();
    }

    private List<Finding> language(String entry, byte[] bytes) {
        try {
            WordingReader.read(name(entry), bytes);
            return List.of();
        } catch (BrokenQuestionnaire e) {
            return findings(entry, e);
        }
    }

    private List<Finding> questions(String entry, byte[] bytes) {
        try {
            return places(entry, FurtherReader.lined(name(entry), bytes));
        } catch (BrokenQuestionnaire e) {
            return findings(entry, e);
        }
    }

    @Override
    public List<Claim> claims(ModuleFile file) {
        return Entries.read(file, QuestionnaireFiles.QUESTIONS + "/", ".json", QuestionnaireInspection::claims);
    }

    private static List<Claim> claims(String entry, byte[] bytes) {
        try {
            FurtherReader.Read read = FurtherReader.lined(name(entry), bytes);
            return units(read.questions())
                    .map(UnitId::value)
                    .map(it -> Claim.of(entry, read.lines().get(it), it, "补充问题"))
                    .toList();
        } catch (BrokenQuestionnaire e) {
            // It is left out, so it speaks for nobody; what is wrong the inspection says.
            return List.of();
        }
    }

    private static Stream<UnitId> units(FurtherQuestions asked) {
        return Stream.concat(Stream.of(asked.unit()), asked.units().stream()).distinct();
    }

    private static List<Finding> findings(String entry, BrokenQuestionnaire broken) {
        return broken.flaws().stream()
                .map(it -> Finding.error(entry, it.line(), it.wrong(), it.remedy()))
                .toList();
    }

    private List<Finding> places(String entry, FurtherReader.Read read) {
        FurtherQuestions asked = read.questions();
        List<Finding> findings = new ArrayList<>();
        units(asked).filter(it -> city.unit(it).isEmpty()).forEach(it -> findings.add(unknown(entry, read, it)));
        asked.units().stream()
                .filter(it ->
                        city.unit(it).isPresent() && city.unit(asked.unit()).isPresent())
                .filter(it -> !city.within(it, asked.unit()))
                .forEach(it -> findings.add(Finding.error(
                        entry,
                        read.lines().get(it.value()),
                        it + "（" + city.nameOf(it) + "）不是 " + asked.unit() + " 及其下级单位",
                        "只能就本单位和下级单位的工作提问")));
        asked.categories().stream()
                .filter(this::unknown)
                .forEach(it -> findings.add(new Finding(
                        Weight.WARNING,
                        entry,
                        OptionalInt.of(read.lines().get(it)),
                        "没有事项分类“" + it + "”，不会就它提问",
                        "改正分类。"
                                + Nearest.question(
                                        it,
                                        city.categories().stream()
                                                .map(Category::code)
                                                .toList()))));
        return findings;
    }

    /** A unit may still come, with this module or another. */
    private Finding unknown(String entry, FurtherReader.Read read, UnitId unit) {
        List<String> known =
                city.units().stream().map(Unit::id).map(UnitId::value).toList();
        return new Finding(
                Weight.WARNING,
                entry,
                OptionalInt.of(read.lines().get(unit.value())),
                "现在没有单位 " + unit + "，它到达以后才会提问",
                "核对编号。" + Nearest.question(unit.value(), known));
    }

    /** Categories have two levels, and the first stands for itself where one below it is known. */
    private boolean unknown(String category) {
        return city.categories().stream()
                .map(Category::code)
                .noneMatch(it -> it.equals(category) || it.startsWith(category + "/"));
    }

    private static String name(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }
}
