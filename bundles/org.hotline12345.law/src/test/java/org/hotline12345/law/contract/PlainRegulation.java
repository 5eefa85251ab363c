package org.hotline12345.law.contract;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Regulation;
import org.hotline12345.law.procedure.Rule;

/** A regulation of a test, which leaves nothing open and lets anybody approve a unit. */
public interface PlainRegulation extends Regulation {

    /** An article of one paragraph, which makes no rule. */
    static Article article(Paragraph paragraph) {
        return new Article() {
            @Override
            public List<Paragraph> paragraphs() {
                return List.of(paragraph);
            }

            @Override
            public List<Rule<?>> rules() {
                return List.of();
            }
        };
    }

    @Override
    default List<Reading> readings() {
        return List.of();
    }

    @Override
    default String recordedReadings() {
        return "";
    }

    @Override
    default Regulation under(String recordedReadings) {
        return this;
    }

    @Override
    default Optional<Objection> againstApproval(Actor actor, Unit unit) {
        return Optional.empty();
    }
}
