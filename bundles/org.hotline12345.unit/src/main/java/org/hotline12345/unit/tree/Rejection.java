package org.hotline12345.unit.tree;

/**
 * Why a unit that a bundle brings is not taken into the tree.
 *
 * @param service the service
 * @param bundle who brings it
 * @param unit its id
 * @param wrong what is wrong
 * @param remedy what to do about it
 */
public record Rejection(long service, String bundle, String unit, String wrong, String remedy) {}
