/** The units as services of the container: what is bound, registered and configured here is decided in the packages below. */
package org.hotline12345.unit;
