package org.hotline12345.law.procedure;

import java.util.List;
import org.hotline12345.law.Paragraph;

/** 条. One article of a regulation as code: its words and the rules that they make. */
public interface Article {

    /** Its paragraphs in the order of the text, word for word. */
    List<Paragraph> paragraphs();

    /** The rules of the steps it speaks of; none where it only speaks to other articles. */
    List<Rule<?>> rules();
}
