package org.hotline12345.shell;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.shell.api.Offering;
import org.hotline12345.shell.api.Screen;

/** Completes the keys of the paragraphs. */
@Service
public final class ParagraphKeys implements Offering {

    private static final int TEXT = 40;

    @Reference
    private Desk desk;

    @Override
    public Stream<Candidate> offered(CommandLine line) {
        return paragraphs(desk.regulations()).map(it -> Offering.word(it.key(), Screen.cut(it.text(), TEXT)));
    }

    /** Those of every regulation that is installed. */
    static Stream<Paragraph> paragraphs(Regulations regulations) {
        return regulations.installed().stream().flatMap(ParagraphKeys::paragraphs);
    }

    /** The paragraphs of a regulation in the order of the text. */
    static Stream<Paragraph> paragraphs(Regulation regulation) {
        return regulation.articles().stream().flatMap(article -> article.paragraphs().stream());
    }
}
