package org.hotline12345.regulations;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.procedure.Article;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Reading;
import org.hotline12345.law.procedure.Regulation;

/** Another document of the same content. */
record Older(Regulation content) implements Regulation {

    @Override
    public Citation citation() {
        return new Citation("older", "旧办法", "旧办法", content.citation().inForce());
    }

    @Override
    public List<Article> articles() {
        return content.articles();
    }

    @Override
    public List<Reading> readings() {
        return content.readings();
    }

    @Override
    public String recordedReadings() {
        return content.recordedReadings();
    }

    @Override
    public Regulation under(String recordedReadings) {
        return new Older(content.under(recordedReadings));
    }

    @Override
    public Optional<Objection> againstApproval(Actor actor, Unit unit) {
        return content.againstApproval(actor, unit);
    }
}
