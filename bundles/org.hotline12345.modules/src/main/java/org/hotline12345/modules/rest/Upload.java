package org.hotline12345.modules.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotline12345.rest.api.http.Bodies;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;

/** A file that somebody sends, in a folder of its own until it is closed. */
record Upload(Path folder, Path file) implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,150}\\.(jar|kar)");

    /**
     * Takes it from the wire.
     *
     * @param name the file's name, as it was said
     * @param largest bytes that it may have
     */
    static Upload of(Optional<String> name, InputStream body, long largest) {
        String called = name.filter(it -> NAME.matcher(it).matches()).orElseThrow(Upload::nameless);
        try {
            Path folder = Files.createTempDirectory("module");
            Upload upload = new Upload(folder, folder.resolve(called));
            try {
                upload.take(body, largest);
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw Rejected.with(Problem.of(ProblemKind.MALFORMED, "文件没有传完").at("", "重新提交"));
        }
    }

    private void take(InputStream body, long largest) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long taken = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                taken += read;
                if (taken > largest) {
                    Bodies.drain(body);
                    throw Rejected.with(Problem.of(ProblemKind.TOO_LARGE, "文件超过 " + largest / 1024 / 1024 + " MiB")
                            .at("", "去掉不需要的内容，或由市级运维调高 largestFileMebibytes"));
                }
                out.write(piece, 0, read);
            }
        }
    }

    private static Rejected nameless() {
        return Rejected.with(Problem.of(ProblemKind.MALFORMED, "没有文件名，或不是 .jar、.kar")
                .at("file", "用 ?file=… 写上文件名，如 ?file=unit-1.0.0.jar"));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // The system clears what is left of temporary files.
            folder.toFile().deleteOnExit();
        }
    }
}
