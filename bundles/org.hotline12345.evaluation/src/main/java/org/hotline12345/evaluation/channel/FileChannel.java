package org.hotline12345.evaluation.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.json.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For development: writes each invitation into a file, with the link and without the number. It is there once it is
 * configured, so that a city does not ask into a file by mistake.
 */
@Component(configurationPid = "org.hotline12345.evaluation.file", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = FileSettings.class)
public final class FileChannel implements EvaluationChannel {

    private static final Logger LOG = LoggerFactory.getLogger(FileChannel.class);

    private final JsonMapper mapper = Json.mapper();
    private final Path file;

    @Activate
    public FileChannel(FileSettings settings) {
        this(Path.of(settings.file()));
    }

    FileChannel(Path file) {
        this.file = file;
        LOG.warn("Invitations to rate are written into {}, and nobody is sent one", file);
    }

    /** A line of the file. */
    private record Line(String key, String link, String text) {}

    @Override
    public synchronized Asking ask(Invitation invitation) throws IOException {
        String line = mapper.writeValueAsString(
                new Line(invitation.key(), invitation.link().toString(), invitation.text()));
        Files.writeString(file, line + "\n", UTF_8, CREATE, APPEND);
        LOG.info("The invitation {} was written", invitation.key());
        return new Asking.Asked(Optional.empty());
    }
}
