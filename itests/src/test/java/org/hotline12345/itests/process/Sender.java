package org.hotline12345.itests.process;

import static org.hotline12345.itests.client.Said.to;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.Said;

/**
 * Takes matters in, dispatches and signs them, one after the other, each request with a key, until it is enough or
 * nobody answers.
 */
final class Sender implements Runnable {

    /** Of several kinds, themes and places, so that what is counted of them is told apart. */
    private static final List<Map<String, Object>> MATTERS = List.of(
            Said.complaint(),
            Said.with(Said.help(), Map.of("place", "650421/鲁克沁镇")),
            Said.with(Said.help(), Map.of("category", "城市管理/路灯", "channel", "WEB")));

    private final Function<Sent, Answer> way;
    private final AtomicInteger acknowledgements;
    private final BooleanSupplier enough;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private Optional<Sent> unanswered = Optional.empty();

    Sender(Rest rest, AtomicInteger acknowledgements, BooleanSupplier enough) {
        this(sent -> sent.to(rest), acknowledgements, enough);
    }

    /** @param way how a request is sent until it is answered for good */
    Sender(Function<Sent, Answer> way, AtomicInteger acknowledgements, BooleanSupplier enough) {
        this.way = way;
        this.acknowledgements = acknowledgements;
        this.enough = enough;
    }

    /** A request with its key, so that it can be sent again. */
    record Sent(String account, String path, Map<String, Object> said, String key) {

        Answer to(Rest rest) {
            return rest.as(account).with("Idempotency-Key", key).post(path, said);
        }

        String step() {
            return path.equals("/tickets") ? "Accept" : path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** A request and the ticket that the answer named. */
    record Acknowledged(Sent sent, String ticket) {}

    @Override
    public void run() {
        try {
            for (int turn = 0; !enough.getAsBoolean(); turn++) {
                String ticket = send("calltaker", "/tickets", MATTERS.get(turn % MATTERS.size()));
                send("calltaker", "/tickets/" + ticket + "/steps/Dispatch", to("650421"));
                send("shanshan", "/tickets/" + ticket + "/steps/Sign", Map.of());
            }
        } catch (UncheckedIOException e) {
            // The end that was waited for: the other side was killed.
        }
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** What was under way when the other side was killed; it may have been taken or not. */
    Optional<Sent> unanswered() {
        return unanswered;
    }

    private String send(String account, String path, Map<String, Object> said) {
        Sent sent = new Sent(account, path, said, UUID.randomUUID().toString());
        unanswered = Optional.of(sent);
        Answer answer = way.apply(sent);
        if (answer.status() >= 300) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        acknowledged.add(new Acknowledged(sent, answer.at("/number")));
        acknowledgements.incrementAndGet();
        unanswered = Optional.empty();
        return answer.at("/number");
    }
}
