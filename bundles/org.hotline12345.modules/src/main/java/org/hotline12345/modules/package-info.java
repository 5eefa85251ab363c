/** 模块管理. What city IT sees of modules and does with them. */
package org.hotline12345.modules;
