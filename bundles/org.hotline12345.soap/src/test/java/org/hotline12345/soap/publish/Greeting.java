package org.hotline12345.soap.publish;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.problem.Problems;
import org.hotline12345.soap.api.problem.Refusal;
import org.hotline12345.soap.api.xml.Naming;

/**
 * A port such as a module brings.
 *
 * @param word how it greets
 */
record Greeting(String word) implements SoapPort {

    static final Naming NAMING = Naming.of("greeting", 1);

    /** Who is to be greeted. */
    public record Asked(String name) {}

    /** The greeting, and who asked for it. */
    public record Greeted(String words, String by) {}

    @Override
    public Naming naming() {
        return NAMING;
    }

    @Override
    public List<SoapOperation> operations() {
        return List.of(SoapOperation.of("Greet", "问候", Asked.class, Greeted.class, (asked, request) -> {
            if (asked.name().isBlank()) {
                throw new Refusal(Problems.of(List.of(Objection.invalid("name", "没有名字", "填写名字")), Optional.empty()));
            }
            return new Greeted(word + asked.name(), request.actor().name());
        }));
    }
}
