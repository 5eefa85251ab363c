package org.hotline12345.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.law.Words;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.Place;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Step;
import org.hotline12345.shell.api.Offering;

/** Completes {@code component=value}: first what the step on the line still lacks, then the values that are known. */
@Service
public final class ComponentKeys implements Offering {

    @Reference
    private Desk desk;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        String typed = Offering.typed(line);
        int equals = typed.indexOf('=');
        Optional<Components> components = kind(line).map(Components::of);
        if (components.isEmpty()) {
            return Stream.of(new Candidate(typed));
        }
        return equals < 0
                ? keys(components.get(), line)
                : components.get().all().stream()
                        .filter(it -> it.key().equals(typed.substring(0, equals)))
                        .flatMap(this::values);
    }

    /** The step that the line speaks of; empty where Karaf asks of a single word. */
    private static Optional<Class<? extends Step>> kind(CommandLine line) {
        String[] words = line.getArguments();
        if (words.length < 2) {
            return Optional.empty();
        }
        if (words[0].equals("accept") || words[0].endsWith(":accept")) {
            return Optional.of(Accept.class);
        }
        return Step.kinds().stream()
                .filter(kind -> Arrays.asList(words).contains(kind.getSimpleName()))
                .findFirst();
    }

    private static Stream<Candidate> keys(Components components, CommandLine line) {
        Set<String> said = Arrays.stream(line.getArguments())
                .filter(word -> word.contains("="))
                .map(word -> word.substring(0, word.indexOf('=')))
                .collect(Collectors.toSet());
        return components.all().stream()
                .filter(it -> !said.contains(it.key()))
                .map(it -> new Candidate(it.key() + "=", false));
    }

    private Stream<Candidate> values(Components.Component component) {
        String prefix = component.key() + "=";
        if (component.type().isEnum()) {
            return Arrays.stream(component.type().getEnumConstants())
                    .map(it -> (Enum<?>) it)
                    .map(it -> Offering.word(prefix + it.name(), Words.of(it)));
        }
        if (component.type() == boolean.class || component.type() == Boolean.class) {
            return Stream.of("true", "false").map(it -> new Candidate(prefix + it));
        }
        if (component.type() == UnitId.class) {
            return desk.units().all().stream()
                    .filter(it -> it.receives())
                    .map(it -> Offering.word(prefix + it.unit().id(), it.unit().name()));
        }
        return named(component.key()).map(it -> new Candidate(prefix + it));
    }

    /** Components that name something of the city or the law are texts; what they name is known by their name only. */
    private Stream<String> named(String key) {
        return switch (key) {
            case "category" -> desk.city().categories().stream().map(Category::code);
            case "place" -> desk.city().places().stream().map(Place::code);
            case "ground" -> ParagraphKeys.paragraphs(desk.regulations()).map(it -> it.key());
            default -> Stream.empty();
        };
    }
}
