package org.hotline12345.assessment.shell;

import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.kit.Town;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.shell.api.kit.Console;

/** The console of an office, at which the center sits first. */
final class OfficeConsole {

    private OfficeConsole() {}

    static Console of(Office office) {
        return new Console(
                Town.CENTER,
                office.results,
                office.appeals,
                office.ruleSets,
                office.indicators,
                office.evidence,
                office.circulars,
                office.desk,
                office.law,
                new Writers(),
                new Reach(office.town, office.town));
    }
}
