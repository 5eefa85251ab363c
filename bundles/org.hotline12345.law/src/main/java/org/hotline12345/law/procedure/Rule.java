package org.hotline12345.law.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hotline12345.law.Paragraph;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;

/**
 * What the law says of one kind of step: who may take it, when, what it must say, and what becomes of the ticket.
 *
 * <p>Written as a sentence: {@code Rule.of(Sign.class, SIGNING).by(UNIT_OFFICER).of(AWAITING_SIGNATURE).moves(...)}.
 *
 * @param step the kind of step
 * @param basis the paragraph it rests on
 * @param takers who may take it
 * @param statuses where the ticket must stand
 * @param stages where the assignment must stand; empty where the step concerns no assignment
 * @param demands what the step must say besides
 * @param effect the ticket after the step
 * @param cites the paragraph that the record names; the basis, unless the matter decides it
 * @param account what happened, in a sentence for the record
 * @param <S> the kind of step
 */
public record Rule<S extends Step>(
        Class<S> step,
        Paragraph basis,
        Set<Role> takers,
        Set<Status> statuses,
        Set<Stage> stages,
        List<Demand<S>> demands,
        Function<Attempt<S>, Ticket> effect,
        Function<Attempt<S>, Paragraph> cites,
        Function<Attempt<S>, String> account) {

    public static <S extends Step> Rule<S> of(Class<S> step, Paragraph basis) {
        return new Rule<>(
                step,
                basis,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Attempt::ticket,
                attempt -> basis,
                attempt -> attempt.step().name());
    }

    public Rule<S> by(Role... roles) {
        return new Rule<>(step, basis, Set.of(roles), statuses, stages, demands, effect, cites, account);
    }

    /** Where the ticket must stand. */
    public Rule<S> when(Status... where) {
        return new Rule<>(step, basis, takers, Set.of(where), stages, demands, effect, cites, account);
    }

    /** Where the assignment must stand; the ticket is then in handling. */
    public Rule<S> of(Stage... where) {
        return new Rule<>(
                step, basis, takers, Set.of(Status.IN_HANDLING), Set.of(where), demands, effect, cites, account);
    }

    public Rule<S> demands(Demand<S> demand) {
        List<Demand<S>> more = new ArrayList<>(demands);
        more.add(demand);
        return new Rule<>(step, basis, takers, statuses, stages, more, effect, cites, account);
    }

    public Rule<S> demands(List<Demand<S>> all) {
        List<Demand<S>> more = new ArrayList<>(demands);
        more.addAll(all);
        return new Rule<>(step, basis, takers, statuses, stages, more, effect, cites, account);
    }

    public Rule<S> moves(Function<Attempt<S>, Ticket> to) {
        return new Rule<>(step, basis, takers, statuses, stages, demands, to, cites, account);
    }

    public Rule<S> citing(Function<Attempt<S>, Paragraph> paragraph) {
        return new Rule<>(step, basis, takers, statuses, stages, demands, effect, paragraph, account);
    }

    public Rule<S> recorded(Function<Attempt<S>, String> sentence) {
        return new Rule<>(step, basis, takers, statuses, stages, demands, effect, cites, sentence);
    }
}
