package org.hotline12345.modules.check;

import org.hotline12345.modules.ModulesSettings;

/**
 * 文件限额. What is too much for a module's file.
 *
 * @param fileBytes of the file
 * @param entries in it
 * @param unpackedBytes of all entries together
 * @param descriptorBytes of an entry that somebody reads as a whole
 * @param ratio of the bytes of an entry to those it is packed in, once it is larger than a mebibyte
 */
public record ArchiveLimits(long fileBytes, int entries, long unpackedBytes, long descriptorBytes, int ratio) {

    static final long MEBIBYTE = 1024 * 1024;

    public static ArchiveLimits of(ModulesSettings settings) {
        return new ArchiveLimits(
                settings.largestFileMebibytes() * MEBIBYTE,
                settings.mostEntries(),
                settings.largestUnpackedMebibytes() * MEBIBYTE,
                settings.largestDescriptorKibibytes() * 1024L,
                settings.highestRatio());
    }
}
