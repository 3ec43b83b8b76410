package org.communitysafety.csp.area;

/**
 * The county council above a district.
 *
 * @param code the code of the county, such as E10000016
 * @param name the name of the county, such as Kent
 * @param councilName the official name of its council; the name of the county followed by County Council where the lists
 *     do not give one
 */
public record County(String code, String name, String councilName) {}
