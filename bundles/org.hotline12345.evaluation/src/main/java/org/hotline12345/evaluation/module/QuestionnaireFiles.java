package org.hotline12345.evaluation.module;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline12345.evaluation.FurtherQuestions;
import org.hotline12345.evaluation.Wording;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The questionnaires of one bundle. A broken file is reported and left out; the others count.
 *
 * @param wordings the languages that it brings
 * @param further the further questions, by the names of their files
 * @param broken why a file is left out, in Chinese, by its path below the folder
 */
record QuestionnaireFiles(List<Wording> wordings, List<FurtherQuestions> further, Map<String, String> broken) {

    static final String FOLDER = "HOTLINE-INF/questionnaire";
    static final String QUESTIONS = FOLDER + "/questions";

    private static final Logger LOG = LoggerFactory.getLogger(QuestionnaireFiles.class);

    /** What reads a file. */
    @FunctionalInterface
    private interface Reader<T> {

        T read(String name, InputStream file) throws IOException, BrokenQuestionnaire;
    }

    static QuestionnaireFiles of(Bundle bundle) {
        return read(bundle.getSymbolicName(), files(bundle, FOLDER), files(bundle, QUESTIONS));
    }

    static QuestionnaireFiles read(String bundle, Collection<URL> languages, Collection<URL> questions) {
        QuestionnaireFiles read = new QuestionnaireFiles(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        languages.forEach(it -> read.read(bundle, it, "", WordingReader::read, read.wordings));
        questions.forEach(it -> read.read(bundle, it, "questions/", FurtherReader::read, read.further));
        return read;
    }

    private <T> void read(String bundle, URL file, String folder, Reader<T> reader, List<T> into) {
        String path = file.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream text = file.openStream()) {
            into.add(reader.read(name, text));
        } catch (BrokenQuestionnaire | IOException e) {
            LOG.error("Questionnaire {} of bundle {} is left out, {}", path, bundle, e.getMessage());
            broken.put(folder + name, e.getMessage());
        }
    }

    boolean isEmpty() {
        return wordings.isEmpty() && further.isEmpty() && broken.isEmpty();
    }

    private static List<URL> files(Bundle bundle, String folder) {
        Enumeration<URL> files = bundle.findEntries(folder, "*.json", false);
        return files == null ? List.of() : Collections.list(files);
    }
}
