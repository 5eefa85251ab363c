package org.hotline12345.catalogue.shell;

import org.apache.karaf.shell.support.CommandException;
import org.hotline12345.catalogue.ModuleId;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.shell.api.Failures;

/** Reads of which county and which module somebody speaks. */
final class TypedCounty {

    private TypedCounty() {}

    static UnitId of(String typed) throws CommandException {
        try {
            return new UnitId(typed);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + typed + "”不是单位编号", "填写区县或部门的编号，如 650421");
        }
    }

    static ModuleId module(String name, String version) throws CommandException {
        try {
            return new ModuleId(name, version);
        } catch (IllegalArgumentException e) {
            throw Failures.because("“" + name + " " + version + "”不是模块的名称和版本", "用 hotline:catalogue 查看");
        }
    }
}
