package org.communitysafety.csp.examples.cli;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.pack.PlanQuality;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.pack.RulePacks;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code --with}: what is asked or listed beside the law, which always is. */
final class Packs {

    private static final String NAME = "--with";

    private Packs() {}

    /** The option of a command that asks somebody's own rules too: by the namespace of their pack. */
    static OptionSpec withRules(String description) {
        return option()
                .auxiliaryTypes(Object.class)
                .converters(typed -> pack(typed).<Object>map(pack -> pack).or(() -> rules(typed)).orElseThrow(() -> Arguments.notOneOf(typed, allNamesHere())))
                .description(description + ": " + allWords() + ", or the namespace of a pack whose jar stands on the class path, with "
                        + "commas between. None of it is ever a must.")
                .build();
    }

    private static OptionSpec.Builder option() {
        return OptionSpec.builder(NAME).type(Set.class).arity("1").splitRegex(",").paramLabel("PACKS");
    }

    /** The pack of somebody's own rules with that namespace. */
    static Optional<RulePack> named(String namespace) {
        return rules(namespace);
    }

    /** The packs of duties that were asked for. */
    static Set<Pack> of(ParseResult parsed) {
        Set<Pack> packs = EnumSet.noneOf(Pack.class);
        asked(parsed).stream().filter(Pack.class::isInstance).map(Pack.class::cast).forEach(packs::add);
        return packs;
    }

    /** The packs of somebody's own rules that were asked for, in the order in which they were. */
    static List<RulePack> rules(ParseResult parsed) {
        return asked(parsed).stream().filter(RulePack.class::isInstance).map(RulePack.class::cast).toList();
    }

    private static Set<?> asked(ParseResult parsed) {
        return parsed.matchedOptionValue(NAME, new LinkedHashSet<>());
    }

    private static Optional<Pack> pack(String typed) {
        return beside().stream().filter(pack -> pack.getWord().equalsIgnoreCase(typed)).findFirst();
    }

    /** Jars are looked for only where nothing that is known has the name. */
    private static Optional<RulePack> rules(String typed) {
        if (typed.equalsIgnoreCase(PlanQuality.pack().getNamespace())) {
            return Optional.of(PlanQuality.pack());
        }
        RulePacks installed = RulePacks.installed();
        Optional<RulePack> found = installed.find(typed);
        if (found.isEmpty() && !installed.faults().isEmpty()) {
            throw new TypeConversionException("there is no pack '" + typed + "'; there are " + String.join(", ", allNamesHere()) + ". "
                    + String.join(". ", installed.faults()));
        }
        return found;
    }

    private static Set<Pack> beside() {
        return EnumSet.complementOf(EnumSet.of(Pack.LAW));
    }

    private static String allWords() {
        return String.join(", ", allNames());
    }

    /** With those of jars, which are looked for only where one is told what there is. */
    private static List<String> allNamesHere() {
        return Stream.concat(allNames().stream(), RulePacks.installed().packs().stream().map(RulePack::getNamespace)).distinct().toList();
    }

    private static List<String> allNames() {
        return Stream.concat(beside().stream().map(Pack::getWord), Stream.of(PlanQuality.pack().getNamespace())).toList();
    }
}
