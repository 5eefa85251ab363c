/** 鄯善县供水站, an example of a unit that decides by itself. */
package org.hotline12345.unit.shanshan.water;
