package org.hotline12345.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Which bundle uses which. A class belongs to the bundle whose name is the longest beginning of its own.
 *
 * @param directions each bundle with those that it may use, named without {@code org.hotline12345.}
 */
record Bundles(Map<String, Set<String>> directions) {

    static final String ROOT = "org.hotline12345.";

    /** Of all bundles. To read them takes longer than to look at them. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hotline12345");

    /** The bundle of a class; empty for what is not ours. */
    String of(JavaClass type) {
        return directions.keySet().stream()
                .filter(it -> (type.getPackageName() + ".").startsWith(ROOT + it + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    DescribedPredicate<JavaClass> in(String bundle) {
        return DescribedPredicate.describe("of " + bundle, type -> of(type).equals(bundle));
    }

    ArchCondition<JavaClass> useOnlyWhatTheyMay() {
        return new ArchCondition<>("use only bundles that they may use") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = of(type);
                type.getDirectDependenciesFromSelf().forEach(it -> {
                    String other = of(it.getTargetClass().getBaseComponentType());
                    boolean allowed = other.isEmpty()
                            || other.equals(own)
                            || directions.getOrDefault(own, Set.of()).contains(other);
                    if (!allowed) {
                        events.add(SimpleConditionEvent.violated(it, it.getDescription()));
                    }
                });
            }
        };
    }

    SliceAssignment asSlices() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String bundle = of(type);
                return bundle.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(bundle);
            }

            @Override
            public String getDescription() {
                return "bundles";
            }
        };
    }
}
