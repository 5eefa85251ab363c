package org.hotline12345.knowledge.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.hotline12345.knowledge.search.analysis.Letters;
import org.hotline12345.knowledge.search.analysis.Readings;

/** An entry as the index keeps it. */
final class Documents {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType THERE = type(IndexOptions.DOCS);

    private final Readings readings;

    Documents(Readings readings) {
        this.readings = readings;
    }

    Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.SHOWN_ID, new BytesRef(entry.id())));
        document.add(new StringField(Fields.UNIT, entry.unit(), Field.Store.NO));
        Set<String> places = entry.places().isEmpty() ? Set.of(Fields.EVERYWHERE) : entry.places();
        places.forEach(it -> document.add(new SortedSetDocValuesField(Fields.PLACE, new BytesRef(it))));
        document.add(new NumericDocValuesField(
                Fields.FROM, entry.from().map(it -> it.toEpochDay()).orElse(Long.MIN_VALUE)));
        document.add(new NumericDocValuesField(
                Fields.UNTIL, entry.until().map(it -> it.toEpochDay()).orElse(Long.MAX_VALUE)));
        document.add(new BinaryDocValuesField(Fields.SHOWN_TITLE, new BytesRef(entry.title())));
        document.add(new BinaryDocValuesField(Fields.SHOWN_TEXT, new BytesRef(entry.text())));
        document.add(new Field(Fields.HEAD, entry.title(), COUNTED));
        document.add(new Field(Fields.TEXT, entry.title(), COUNTED));
        document.add(new Field(Fields.TEXT, entry.text(), COUNTED));
        for (String each : entry.wordings()) {
            document.add(new Field(Fields.HEAD, each, COUNTED));
            document.add(new Field(Fields.TEXT, each, COUNTED));
        }
        addLetters(document, entry);
        return document;
    }

    private void addLetters(Document document, Entry entry) {
        List<String> heads = new ArrayList<>(entry.wordings());
        heads.add(entry.title());
        Set<String> sounds = new LinkedHashSet<>();
        Set<String> initials = new LinkedHashSet<>();
        Set<String> sounding = new LinkedHashSet<>();
        heads.stream()
                .map(Letters::normalised)
                .flatMap(it -> HAN.matcher(it).results())
                .map(MatchResult::group)
                .forEach(run -> {
                    sounds.addAll(readings.sounds(run, 1));
                    sounds.addAll(readings.sounds(run, 2));
                    initials.addAll(readings.initials(run, 2));
                    initials.addAll(readings.initials(run, 3));
                    for (int at = 0; at + 2 <= run.length(); at++) {
                        String pair = run.substring(at, at + 2);
                        readings.sounds(pair, 2).forEach(it -> sounding.add(it + "/" + pair));
                    }
                });
        document.add(new Field(Fields.SOUND, new TermStream(sounds), THERE));
        document.add(new Field(Fields.INITIALS, new TermStream(initials), THERE));
        document.add(new Field(Fields.SOUNDING, new TermStream(sounding), THERE));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
