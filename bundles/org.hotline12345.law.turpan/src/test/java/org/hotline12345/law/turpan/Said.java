package org.hotline12345.law.turpan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.converter.ConvertWith;

/** A column of an example file, written as a jurist writes it: 求助, 可以, 2025-03-28 10:00 (Beijing time). */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ConvertWith(Jurist.class)
@interface Said {}
