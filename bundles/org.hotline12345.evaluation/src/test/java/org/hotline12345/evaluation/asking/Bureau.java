package org.hotline12345.evaluation.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.evaluation.kit.Town;
import org.hotline12345.evaluation.module.QuestionnaireShelf;
import org.hotline12345.evaluation.store.Round;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.modules.api.handover.Precedence;
import org.osgi.framework.Version;

/** All that asks, in front of a door in memory, on a Friday at noon. */
final class Bureau implements AutoCloseable {

    static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");

    final HandClock clock = new HandClock(NOON);
    final Door door = new Door(clock);
    final Tables tables = Tables.inMemory();
    final Channels channels = new Channels(new Line.Grant(Duration.ofSeconds(5), 3), clock);
    final ClosureReceiver receiver = new ClosureReceiver(tables.rounds());
    final LinkDesk links = new LinkDesk(tables.links(), tables.rounds(), door, door, clock);
    final QuestionnaireShelf questionnaires = new QuestionnaireShelf();
    final AnswerDesk answers =
            new AnswerDesk(questionnaires, tables.answers(), tables.links(), door, new Town(), clock);
    final Asker asker = asker(2, 3);
    private int told;
    private int channelsSoFar;

    final PhoneDesk phone = PhoneDesks.of(tables, door, clock);

    Asker asker(int perDay, int perMonth) {
        return asker(manners(perDay, perMonth));
    }

    /** One that asks in these languages. */
    Asker asker(String... languages) {
        return asker(manners(2, 3, languages));
    }

    private Asker asker(Manners manners) {
        return new Asker(
                new Asker.Books(tables.rounds(), tables.links(), tables.contacts()),
                door,
                door,
                channels,
                questionnaires,
                manners,
                clock);
    }

    static Manners manners(int perDay, int perMonth) {
        return manners(perDay, perMonth, "zh", "ug");
    }

    private static Manners manners(int perDay, int perMonth, String... languages) {
        return new Manners(
                "https://12345.example.gov.cn/evaluation/",
                List.of(languages),
                perDay,
                perMonth,
                new QuietHours(21, 9),
                Optional.of(Duration.ofHours(72)));
    }

    Sent come(String name, Way way, int rank) {
        Sent sent = new Sent();
        come(sent, name, way, rank);
        return sent;
    }

    void come(EvaluationChannel channel, String name, Way way, int rank) {
        Precedence precedence = new Precedence("org.example.channels", Version.emptyVersion, rank, channelsSoFar++);
        channels.come(precedence, channel, Map.of(EvaluationChannel.NAME, name, EvaluationChannel.WAY, way.name()));
    }

    /** The receiver hears of what it has not heard of. */
    void tell() {
        while (told < door.events.size()) {
            var event = door.events.get(told++);
            receiver.receive(door.now(event.ticket()), event);
        }
    }

    /** A round of asking, after the receiver has heard. */
    void round() throws InterruptedException {
        tell();
        asker.round();
    }

    void later(Duration by) throws InterruptedException {
        clock.turn(by);
        round();
    }

    Round of(Ticket ticket, int nth) {
        return tables.rounds().of(ticket.number()).get(nth - 1);
    }

    @Override
    public void close() {
        channels.stop();
        tables.close();
    }
}
