package org.communitysafety.csp.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.communitysafety.csp.words.Words;

/**
 * Packs to be asked beside the law, and what kept others from being so. Immutable.
 *
 * @param packs the packs
 * @param faults what is wrong with those that could not be had, as sentences
 */
public record RulePacks(List<RulePack> packs, List<String> faults) {

    /** None. */
    public static final RulePacks NONE = new RulePacks(List.of(), List.of());

    private static final int MOST_FAULTS = 100;

    /** Keeps copies of the lists. */
    public RulePacks {
        packs = List.copyOf(packs);
        faults = List.copyOf(faults);
    }

    /**
     * The packs of the jars that the context class loader, or the module layer, has: looked for at each call, sorted by namespace.
     * One that cannot be had is a fault, whatever it throws, and keeps no other from being found; faults are told in English.
     */
    public static RulePacks installed() {
        return installed(Words.english());
    }

    /** The same, with faults told in that language. */
    public static RulePacks installed(Words words) {
        return of(ServiceLoader.load(PackSource.class).iterator(), words);
    }

    /** The same of another class loader, such as that of a plugin. */
    public static RulePacks installed(ClassLoader loader) {
        return of(ServiceLoader.load(PackSource.class, loader).iterator(), Words.english());
    }

    static RulePacks of(Iterator<PackSource> sources, Words words) {
        List<RulePack> packs = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        while (faults.size() < MOST_FAULTS) {
            try {
                if (!sources.hasNext()) {
                    break;
                }
                PackSource source = sources.next();
                add(source, packs, faults, words);
            } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
                faults.add(words.say(PackMessages.NOT_LOADED, Broken.words(broken)));
            }
        }
        packs.sort(Comparator.comparing(RulePack::getNamespace).thenComparing(RulePack::getVersion));
        return new RulePacks(packs, faults);
    }

    private static void add(PackSource source, List<RulePack> packs, List<String> faults, Words words) {
        Broken.guarded(source::pack, words)
                .ifPresentOrElse(packs::add, broken -> faults.add(
                        words.say(PackMessages.NOT_HAD, source.getClass().getName(), broken)));
    }

    /** The pack with that namespace, if there is one. */
    public Optional<RulePack> find(String namespace) {
        return packs.stream().filter(pack -> pack.getNamespace().equals(namespace)).findFirst();
    }

    /** These and one more, which comes last. */
    public RulePacks with(RulePack pack) {
        List<RulePack> more = new ArrayList<>(packs);
        more.add(pack);
        return new RulePacks(more, faults);
    }

    /** These, then those. */
    public RulePacks with(RulePacks others) {
        List<RulePack> more = new ArrayList<>(packs);
        more.addAll(others.packs);
        List<String> all = new ArrayList<>(faults);
        all.addAll(others.faults);
        return new RulePacks(more, all);
    }
}
