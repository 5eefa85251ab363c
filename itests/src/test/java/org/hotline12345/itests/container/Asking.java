package org.hotline12345.itests.container;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.osgi.service.cm.ConfigurationAdmin;

/** The feature that asks requesters to rate, with a channel that writes into a file. */
public final class Asking {

    public static final String FEATURE = "hotline-evaluation";
    public static final String SETTINGS = "org.hotline12345.evaluation";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/api(/evaluation/[^\"]+)\"");

    private final ConfigurationAdmin configurations;
    private final Path sent;

    private Asking(ConfigurationAdmin configurations, Path sent) {
        this.configurations = configurations;
        this.sent = sent;
    }

    /** Lets it arrive, and waits until it answers and hears of each step. */
    public static Asking begin(Guests guests, ConfigurationAdmin configurations) throws Exception {
        Asking asking = new Asking(configurations, Path.of(System.getProperty("karaf.data"), "invitations.jsonl"));
        Map<String, String> settings = Map.of(
                "quietFrom", "0",
                "quietTo", "0",
                "perDay", "1000",
                "perMonth", "1000",
                "roundSeconds", "1",
                "phoneAfterMinutes", "0");
        asking.configure(SETTINGS, settings);
        asking.configure(SETTINGS + ".file", Map.of("file", asking.sent.toString()));
        guests.arrive("evaluation");
        await("it is there")
                .atMost(PATIENCE)
                .until(() -> Hotline.unboundRest().get("/evaluation/none").status() == 404
                        && Hotline.unboundRest().get("/openapi.json").text().contains("/evaluation/{token}"));
        return asking;
    }

    public void configure(String pid, Map<String, String> settings) throws Exception {
        Guests.tell(configurations, pid, settings);
    }

    public void forget(String pid) throws IOException {
        configurations.getConfiguration(pid, "?").delete();
    }

    /** All that was sent so far and not yet looked at. */
    public String sent() throws IOException {
        return Files.readString(sent);
    }

    /** A ticket that 鄯善县 has closed. */
    public static RestTicket closed(Rest rest) {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());
        close(ticket);
        return ticket;
    }

    /** 鄯善县 closes a ticket that it has signed. */
    public static void close(RestTicket ticket) {
        ticket.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
        ticket.as("center").take("AgreeClosure", Map.of());
    }

    /** The last link that was sent for a ticket, and not before. */
    public String invitation(RestTicket ticket) {
        return await("the requester of " + ticket.number() + " is asked")
                .atMost(PATIENCE)
                .until(() -> taken(ticket), Optional::isPresent)
                .orElseThrow();
    }

    /** Takes the line out of the file. */
    private Optional<String> taken(RestTicket ticket) throws IOException {
        if (Files.notExists(sent)) {
            return Optional.empty();
        }
        for (String line : Files.readAllLines(sent)) {
            Matcher link = LINK.matcher(line);
            if (line.contains(ticket.number()) && link.find()) {
                Files.writeString(sent, sent().replace(line + "\n", ""));
                return Optional.of(link.group(1));
            }
        }
        return Optional.empty();
    }
}
