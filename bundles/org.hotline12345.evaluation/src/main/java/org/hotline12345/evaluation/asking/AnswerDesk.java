package org.hotline12345.evaluation.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotline12345.evaluation.FurtherQuestions.Question;
import org.hotline12345.evaluation.ModuleQuestions;
import org.hotline12345.evaluation.QuestionKind;
import org.hotline12345.evaluation.Questionnaires;
import org.hotline12345.evaluation.asking.LinkDesk.Opened;
import org.hotline12345.evaluation.store.Answers;
import org.hotline12345.evaluation.store.Answers.Answer;
import org.hotline12345.evaluation.store.Answers.Sheet;
import org.hotline12345.evaluation.store.Link;
import org.hotline12345.evaluation.store.Links;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.TicketArchived;
import org.hotline12345.ticket.api.Tickets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * 补充问题. Takes what who has rated by a link answers to further questions, by the same link until it expires. An answer is of no
 * weight in the law, and comes after the rating, which it cannot hold up. Safe for any thread; throws what the stores throw where
 * they do not answer.
 */
@Component(service = AnswerDesk.class)
public final class AnswerDesk {

    private static final Caller SYSTEM = Caller.of(Actor.system());

    private final Questionnaires questionnaires;
    private final Answers answers;
    private final Links links;
    private final Tickets tickets;
    private final City city;
    private final Clock clock;

    @Activate
    public AnswerDesk(
            @Reference Questionnaires questionnaires,
            @Reference Answers answers,
            @Reference Links links,
            @Reference Tickets tickets,
            @Reference City city) {
        this(questionnaires, answers, links, tickets, city, Clock.systemUTC());
    }

    public AnswerDesk(
            Questionnaires questionnaires, Answers answers, Links links, Tickets tickets, City city, Clock clock) {
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.links = links;
        this.tickets = tickets;
        this.city = city;
        this.clock = clock;
    }

    /**
     * An answer as it is given.
     *
     * @param questionnaire the name of the questionnaire
     * @param question the id of the question
     * @param answer the id of the answer
     */
    public record Given(String questionnaire, String question, String answer) {}

    /** What became of answers. */
    public sealed interface Outcome {

        /** They are kept. */
        record Kept(int answers) implements Outcome {}

        /** The link leads nowhere, or its time is over. */
        record NoLink(Opened why) implements Outcome {}

        /** The matter is not rated yet. */
        record NotRated() implements Outcome {}

        /** They were given before. */
        record Before() implements Outcome {}

        /** One of them answers nothing that is asked; none is kept. {@code nth} counts from 0. */
        record Wrong(int nth, String component, String text) implements Outcome {}
    }

    /** What the requester of a ticket is asked beyond the law's two, and of whose work. */
    public Map<ModuleQuestions, Set<UnitId>> asked(Ticket ticket, int nth) {
        if (questionnaires.further().isEmpty()) {
            return Map.of();
        }
        return questionnaires.of(
                answers.closers(ticket.number(), nth), ticket.matter().category(), city);
    }

    /** Takes down answers, all or none; once for each rating. */
    public Outcome answer(String token, List<Given> given) {
        Optional<Link> found = links.find(token);
        if (found.isEmpty()) {
            return new Outcome.NoLink(new Opened.Unknown());
        }
        Link link = found.get();
        if (!clock.instant().isBefore(link.expires())) {
            return new Outcome.NoLink(new Opened.Expired(link.expires()));
        }
        Optional<Ticket> ticket = ticket(link);
        if (ticket.isEmpty()) {
            return new Outcome.NoLink(new Opened.Over());
        }
        return ticket.get().evaluations().size() < link.nth()
                ? new Outcome.NotRated()
                : answer(link, asked(ticket.get(), link.nth()), given);
    }

    private Optional<Ticket> ticket(Link link) {
        try {
            return tickets.look(SYSTEM, link.ticket()).map(Look::ticket);
        } catch (TicketArchived e) {
            return Optional.empty();
        }
    }

    private Outcome answer(Link link, Map<ModuleQuestions, Set<UnitId>> asked, List<Given> given) {
        Set<String> seen = new HashSet<>();
        for (int nth = 0; nth < given.size(); nth++) {
            Optional<Outcome> wrong = wrong(nth, given.get(nth), asked.keySet(), seen);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        asked.forEach((questions, units) -> sheet(questions, units, given).ifPresent(sheets::add));
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return sheets.isEmpty() || answers.keep(link.ticket(), link.nth(), sheets, today)
                ? new Outcome.Kept(given.size())
                : new Outcome.Before();
    }

    private static Optional<Outcome> wrong(int nth, Given given, Set<ModuleQuestions> asked, Set<String> seen) {
        Optional<ModuleQuestions> questions = asked.stream()
                .filter(it -> it.name().equals(given.questionnaire()))
                .findFirst();
        if (questions.isEmpty()) {
            return Optional.of(new Outcome.Wrong(nth, "questionnaire", "现在没有就这一事项询问“" + given.questionnaire() + "”"));
        }
        Optional<Question> question = questions.get().asked().question(given.question());
        if (question.isEmpty()) {
            return Optional.of(new Outcome.Wrong(nth, "question", "问卷里没有问题“" + given.question() + "”"));
        }
        if (!seen.add(given.questionnaire() + " " + given.question())) {
            return Optional.of(new Outcome.Wrong(nth, "question", "问题“" + given.question() + "”回答了两次"));
        }
        return chosen(question.get(), given).isPresent()
                ? Optional.empty()
                : Optional.of(new Outcome.Wrong(nth, "answer", "问题“" + given.question() + "”不能这样回答"));
    }

    private static Optional<QuestionKind.Answer> chosen(Question question, Given given) {
        return question.answers().stream()
                .filter(it -> it.id().equals(given.answer()))
                .findFirst();
    }

    private static Optional<Sheet> sheet(ModuleQuestions questions, Set<UnitId> units, List<Given> given) {
        List<Answer> kept = new ArrayList<>();
        for (Given each : given) {
            if (each.questionnaire().equals(questions.name())) {
                Question question = questions.asked().question(each.question()).orElseThrow();
                QuestionKind.Answer chosen = chosen(question, each).orElseThrow();
                kept.add(new Answer(question.id(), question.chinese(), chosen.place(), chosen.id(), chosen.text()));
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(questions.name(), questions.version(), units, kept));
    }
}
