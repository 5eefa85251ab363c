package org.hotline12345.law.procedure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.step.Step;

/**
 * 办法. A regulation as a service: another city, or a later rule, registers another one. It is a value, safe for any
 * thread, and never changes; a changed reading makes another one.
 */
public interface Regulation {

    Citation citation();

    /** The articles that are code, in the order of the text. */
    List<Article> articles();

    /** How the text is read where it leaves room. */
    List<Reading> readings();

    /** The readings in one line, as a ticket records them. */
    String recordedReadings();

    /**
     * This regulation under the readings that a ticket recorded, so that a later reading does not judge it.
     *
     * @throws IllegalArgumentException where the line was not made by {@link #recordedReadings()}
     */
    Regulation under(String recordedReadings);

    /** Why {@code actor} may not approve {@code unit} to receive tickets (A4); empty where it may. */
    Optional<Objection> againstApproval(Actor actor, Unit unit);

    /** The paragraph of a key, such as {@code A17.1}. */
    default Optional<Paragraph> paragraph(String key) {
        return articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .filter(paragraph -> paragraph.key().equals(key))
                .findFirst();
    }

    /** The paragraph that orders what is no step of a ticket; empty where this regulation has none. */
    default Optional<Paragraph> on(Concern concern) {
        return Optional.empty();
    }

    /**
     * Why {@code account} may not do what nobody does to work in which they had a hand (回避); empty where it may. A regulation that
     * says nothing of it lets nobody, and cites nothing.
     *
     * @param hands the accounts that had a hand in what it is done to
     */
    default Optional<Objection> against(Recusal recusal, String account, Collection<String> hands) {
        return recusal.withoutAWord(account, hands);
    }

    /** What it says in numbers of the assessment; empty where it assesses nobody. */
    default Optional<Assessing> assessing() {
        return Optional.empty();
    }

    /** The rules of every article, in the order of the text. */
    default List<Rule<?>> rules() {
        return articles().stream()
                .<Rule<?>>flatMap(article -> article.rules().stream())
                .toList();
    }

    /** The rule of a kind of step; empty where this regulation knows no such step. */
    default Optional<Rule<?>> rule(Class<? extends Step> step) {
        return rules().stream().filter(rule -> rule.step().equals(step)).findFirst();
    }
}
