package org.hotline12345.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.evaluation.api.Questionnaire;
import org.hotline12345.evaluation.module.BrokenQuestionnaire;
import org.hotline12345.evaluation.module.FurtherReader;
import org.hotline12345.evaluation.module.WordingReader;

/** 评价模块的测试. Tries channels by which requesters are asked to rate, and the questionnaires that a module brings. */
public final class EvaluationKit {

    /** What the platform grants as delivered. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private EvaluationKit() {}

    /**
     * The languages that a module brings, by the names of their files.
     *
     * @throws AssertionError where there is none, or the platform would leave one out
     */
    public static List<Questionnaire> languages(Module module) {
        return module.neededFiles("HOTLINE-INF/questionnaire", ".json").stream()
                .map(it -> read(it, WordingReader::read).questionnaire())
                .toList();
    }

    /**
     * The further questions that a module brings, by the names of their files.
     *
     * @throws AssertionError where there are none, or the platform would leave a file out
     */
    public static List<FurtherQuestions> questions(Module module) {
        return module.neededFiles("HOTLINE-INF/questionnaire/questions", ".json").stream()
                .map(it -> read(it, FurtherReader::read))
                .toList();
    }

    /** How the platform reads a file. */
    @FunctionalInterface
    private interface Reader<T> {

        T read(String name, InputStream content) throws IOException, BrokenQuestionnaire;
    }

    private static <T> T read(Path file, Reader<T> reader) {
        try (InputStream content = Files.newInputStream(file)) {
            return reader.read(file.getFileName().toString(), content);
        } catch (BrokenQuestionnaire | IOException e) {
            throw new AssertionError(file + " would be left out, " + e.getMessage(), e);
        }
    }

    /**
     * What a channel says of an invitation, within its limit.
     *
     * @throws AssertionError also where what it says to people quotes the number or the link
     */
    public static Asking ask(EvaluationChannel channel) {
        return ask(channel, Samples.invitation("sample-1", false));
    }

    /** What it says of a reminder. */
    public static Asking remind(EvaluationChannel channel) {
        return ask(channel, Samples.invitation("sample-2", true));
    }

    /** What it says of the same invitation, which comes again after a crash under the same key. */
    public static List<Asking> askTwice(EvaluationChannel channel) {
        Invitation invitation = Samples.invitation("sample-1", false);
        return Stream.of(invitation, invitation).map(it -> ask(channel, it)).toList();
    }

    /** What a channel says of this invitation, within its limit. */
    public static Asking ask(EvaluationChannel channel, Invitation invitation) {
        Asking asking = InTime.call(channel.getClass().getName() + ".ask", LIMIT, () -> channel.ask(invitation));
        String said = asking.toString();
        boolean quotes = said.contains(invitation.link().toString())
                || invitation.phone().filter(said::contains).isPresent();
        if (quotes) {
            throw new AssertionError("What the channel says is shown to people and quotes the requester: " + said);
        }
        return asking;
    }
}
