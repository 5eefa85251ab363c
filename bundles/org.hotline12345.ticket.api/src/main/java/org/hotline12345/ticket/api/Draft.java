package org.hotline12345.ticket.api;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Matter;

/**
 * A matter as far as it is known while the caller is still talking; any part may be missing.
 *
 * @param text title and text
 * @param category such as {@code 水电气热/停水}
 * @param place such as {@code 650421}
 * @param phone of the requester, written in any way
 */
public record Draft(Optional<String> text, Optional<String> category, Optional<String> place, Optional<String> phone) {

    /** Of which nothing is told yet. */
    public static final Draft NOTHING =
            new Draft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Draft {
        text = given(text);
        category = given(category);
        place = given(place);
        phone = given(phone);
    }

    /** What a form says that is not complete yet: components of {@code form} may be null. */
    public static Draft of(Accept form) {
        return new Draft(
                together(form.title(), Optional.ofNullable(form.text())),
                Optional.ofNullable(form.category()),
                Optional.ofNullable(form.place()),
                form.contact().flatMap(Contact::phone));
    }

    /** What was taken in. */
    public static Draft of(Matter matter, Contact contact) {
        return new Draft(
                together(Optional.of(matter.title()), Optional.of(matter.text())),
                Optional.of(matter.category()),
                Optional.of(matter.place()),
                contact.phone());
    }

    /** A title that is made of the first words says nothing more than the text. */
    private static Optional<String> together(Optional<String> title, Optional<String> text) {
        String said = text.orElse("");
        return Optional.of(Stream.concat(title.filter(it -> !said.startsWith(opening(it))).stream(), text.stream())
                .collect(Collectors.joining("\n")));
    }

    private static String opening(String title) {
        return title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    }

    private static Optional<String> given(Optional<String> value) {
        return value == null ? Optional.empty() : value.map(String::strip).filter(it -> !it.isEmpty());
    }

    /** Says nothing of what it holds, so that no log does. */
    @Override
    public String toString() {
        return "Draft";
    }
}
