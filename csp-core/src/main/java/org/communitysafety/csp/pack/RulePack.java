package org.communitysafety.csp.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules of one's own that are asked together, in their order. Immutable, and thread-safe if its rules are. */
public final class RulePack {

    private final String namespace;
    private final String title;
    private final String version;
    private final List<PackRule> rules;

    private RulePack(String namespace, String title, String version, List<PackRule> rules) {
        this.namespace = namespace;
        this.title = title;
        this.version = version;
        this.rules = List.copyOf(rules);
    }

    /**
     * A pack.
     *
     * @param namespace what all its ids begin with, such as {@code example.gov.uk}
     * @param title what people call it
     * @param version which state of it this is
     * @param rules at least one
     * @throws IllegalArgumentException if the namespace is none, title or version are blank, there is no rule, an id stands
     *     twice, or one is of another namespace
     */
    public static RulePack of(String namespace, String title, String version, List<PackRule> rules) {
        if (!RuleId.isNamespace(namespace)) {
            throw new IllegalArgumentException("'" + namespace + "' is not a namespace: write one such as example.gov.uk");
        }
        if (title.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("the pack " + namespace + " needs a title and a version");
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("the pack " + namespace + " has no rule");
        }
        Set<RuleId> ids = new HashSet<>();
        for (PackRule rule : rules) {
            if (!rule.getId().getNamespace().equals(namespace)) {
                throw new IllegalArgumentException("the rule " + rule + " is not of the pack " + namespace);
            }
            if (!ids.add(rule.getId())) {
                throw new IllegalArgumentException("the id " + rule + " stands twice");
            }
        }
        return new RulePack(namespace, title, version, rules);
    }

    /** What all its ids begin with; how it is asked for. */
    public String getNamespace() {
        return namespace;
    }

    /** What people call it. */
    public String getTitle() {
        return title;
    }

    /** Which state of it this is. */
    public String getVersion() {
        return version;
    }

    /** The rules, in their order. */
    public List<PackRule> getRules() {
        return rules;
    }

    /** {@code example.gov.uk 2025-04}. */
    @Override
    public String toString() {
        return namespace + " " + version;
    }
}
