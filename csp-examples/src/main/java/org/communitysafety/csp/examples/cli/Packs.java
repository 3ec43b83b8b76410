package org.communitysafety.csp.examples.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.communitysafety.csp.duty.Pack;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code --with}: what is asked or listed beside the law, which always is. */
final class Packs {

    private static final String NAME = "--with";

    private Packs() {}

    /** The option. */
    static OptionSpec option(String description) {
        return OptionSpec.builder(NAME)
                .type(Set.class)
                .auxiliaryTypes(Pack.class)
                .arity("1")
                .splitRegex(",")
                .paramLabel("PACKS")
                .converters(Packs::pack)
                .description(description + ": " + words() + ", with commas between. None of it is ever a must.")
                .build();
    }

    /** The packs that were asked for. */
    static Set<Pack> of(ParseResult parsed) {
        Set<Pack> packs = EnumSet.noneOf(Pack.class);
        packs.addAll(parsed.matchedOptionValue(NAME, Set.<Pack>of()));
        return packs;
    }

    private static Pack pack(String typed) {
        return beside().stream()
                .filter(pack -> pack.getWord().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is not one of these: write " + words()));
    }

    private static Set<Pack> beside() {
        return EnumSet.complementOf(EnumSet.of(Pack.LAW));
    }

    private static String words() {
        return beside().stream().map(Pack::getWord).collect(Collectors.joining(", "));
    }
}
