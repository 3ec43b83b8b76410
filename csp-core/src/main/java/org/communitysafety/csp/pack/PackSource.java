package org.communitysafety.csp.pack;

/**
 * What a jar with a pack names for {@link java.util.ServiceLoader}: in {@code META-INF/services/} under the name of this
 * interface, or with {@code provides} in its module.
 */
public interface PackSource {

    /** The pack; asked for once. */
    RulePack pack();
}
