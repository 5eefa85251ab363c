/** The tree of units: who is in it, who comes and goes, and who was approved. Knows no container and no file. */
package org.hotline12345.unit.tree;
