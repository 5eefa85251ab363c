package org.hotline12345.evaluation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What requesters answered to further questions. Neither ticket nor requester stands with an answer: of a ticket only that it was
 * answered is known, so that it is answered once. Safe for any thread, on any node; throws {@code StoreUnavailable} where the
 * database does not answer.
 */
@Component(service = Answers.class)
public final class Answers {

    private static final String COUNT =
            "select a.questionnaire, a.question, a.asked, a.place, a.answer, a.answered, count(a.sheet)"
                    + " from AnswerRow a where a.onDay >= :from and a.onDay <= :to";
    private static final String OF_UNITS =
            " and exists (select u.unit from AnswerUnitRow u where u.sheet = a.sheet and u.unit in :units)";
    private static final String GROUPS = " group by a.questionnaire, a.question, a.asked, a.place, a.answer, a.answered"
            + " order by a.questionnaire, a.question, a.asked, a.place, a.answer";

    private final Transactions transactions;

    @Activate
    public Answers(
            @Reference(target = "(hotline.schema=evaluation)") Schema schema,
            @Reference(target = "(osgi.unit.name=evaluation)") JpaTemplate template) {
        this(template);
    }

    public Answers(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    /**
     * What was answered to the questions of one questionnaire.
     *
     * @param questionnaire its name, with that of its module
     * @param version of the module
     * @param units of whose work it was asked
     * @param answers what was answered
     */
    public record Sheet(String questionnaire, String version, Set<UnitId> units, List<Answer> answers) {

        public Sheet {
            units = Set.copyOf(units);
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer.
     *
     * @param question its id
     * @param asked the question in Chinese, as it was asked
     * @param place the place of the answer among those that might be given, from 0
     * @param answer its id
     * @param answered its words in Chinese
     */
    public record Answer(String question, String asked, int place, String answer, String answered) {}

    /** How often something was answered. */
    public record Count(String questionnaire, Answer answer, long count) {}

    /** The units that closed a part of what is rated in a round. */
    public Set<UnitId> closers(TicketNumber ticket, int nth) {
        return transactions.read(em -> em
                .createQuery("select u.unit from UnitRow u where u.ticket = :ticket and u.nth = :nth", String.class)
                .setParameter("ticket", ticket.value())
                .setParameter("nth", nth)
                .getResultList()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet()));
    }

    /**
     * Keeps what the requester of a round answered, once.
     *
     * @param day on which, Asia/Shanghai
     * @return whether it is kept; else it was answered before
     */
    public boolean keep(TicketNumber ticket, int nth, List<Sheet> sheets, LocalDate day) {
        return transactions.write(em -> {
            int first = em.createQuery("update RoundRow r set r.answered = 1"
                            + " where r.ticket = :ticket and r.nth = :nth and r.answered = 0")
                    .setParameter("ticket", ticket.value())
                    .setParameter("nth", nth)
                    .executeUpdate();
            if (first == 1) {
                sheets.forEach(it -> keep(em, it, day));
            }
            return first == 1;
        });
    }

    private static void keep(EntityManager em, Sheet sheet, LocalDate day) {
        String id = UUID.randomUUID().toString();
        sheet.answers().forEach(it -> em.persist(new AnswerRow(id, sheet, it, day)));
        sheet.units().forEach(it -> em.persist(new AnswerUnitRow(id, it.value())));
    }

    /**
     * How often what was answered.
     *
     * @param units only to questions about the work of one of these; empty for all
     * @param from the first day, Asia/Shanghai
     * @param to the last day
     * @return by questionnaire and question, the answers in the order in which they may be given
     */
    public List<Count> count(Optional<Set<UnitId>> units, LocalDate from, LocalDate to) {
        boolean nobodys = units.filter(Set::isEmpty).isPresent();
        List<Object[]> groups = nobodys
                ? List.of()
                : transactions.read(em -> query(em, units, from, to).getResultList());
        return groups.stream().map(Answers::count).toList();
    }

    private static TypedQuery<Object[]> query(
            EntityManager em, Optional<Set<UnitId>> units, LocalDate from, LocalDate to) {
        TypedQuery<Object[]> query = em.createQuery(
                        COUNT + (units.isPresent() ? OF_UNITS : "") + GROUPS, Object[].class)
                .setParameter("from", AnswerRow.day(from))
                .setParameter("to", AnswerRow.day(to));
        units.ifPresent(
                it -> query.setParameter("units", it.stream().map(UnitId::value).toList()));
        return query;
    }

    private static Count count(Object[] group) {
        Answer answer = new Answer(
                (String) group[1], (String) group[2], (Integer) group[3], (String) group[4], (String) group[5]);
        return new Count((String) group[0], answer, (Long) group[6]);
    }
}
