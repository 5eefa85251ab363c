package org.hotline12345.law.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.party.UnitId;
import org.junit.jupiter.api.Test;

class StepTest {

    /** The records of the package, found in another way than {@link Step#kinds()} finds them. */
    @Test
    void kindsAreAllThereAre() {
        Set<Class<?>> records = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.hotline12345.law.step").stream()
                        .filter(it -> it.isAssignableTo(Step.class))
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());

        assertEquals(records, new HashSet<>(Step.kinds()));
        assertEquals(Step.kinds().size(), new HashSet<>(Step.kinds()).size());
    }

    @Test
    void kindsAreInTheOrderOfTheirNames() {
        assertEquals(
                Step.kinds().stream().map(Class::getSimpleName).sorted().toList(),
                Step.kinds().stream().map(Class::getSimpleName).toList());
    }

    @Test
    void aStepGoesByTheNameOfItsRecord() {
        assertEquals("Sign", new Sign(Optional.empty(), Optional.empty()).name());
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        assertEquals(new Sign(Optional.empty(), Optional.empty()), new Sign(null, null));
        assertEquals(Optional.empty(), new Dispatch(new UnitId("water"), null).note());
        assertTrue(new Decline("A10.1", "", null).handedOverTo().isEmpty());
    }
}
