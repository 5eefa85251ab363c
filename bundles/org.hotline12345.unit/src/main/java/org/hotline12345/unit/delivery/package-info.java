/** How a unit's behaviour is called, so that one that throws, hangs or lies costs its own answer and nothing else. */
package org.hotline12345.unit.delivery;
