package org.communitysafety.csp.io.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.change.LawScope;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.pack.PackRule;
import org.communitysafety.csp.pack.RulePack;
import org.communitysafety.csp.review.LawNotEncodedException;

/**
 * The duties of a catalogue that are law on a day, in a nation, for a kind of area, and those of the packs that are asked
 * for; apart from them, rules of somebody's own. Immutable and thread-safe.
 *
 * @param catalogue the catalogue they are from
 * @param on the day; empty for every wording ever encoded
 * @param nation the nation; empty for both
 * @param areaType the kind of area; empty for all
 * @param packs what is listed beside the law
 * @param duties the duties, in the order of the law
 * @param rulePacks somebody's own rules, which are no law, pack by pack; of them those that hold on the day, there, and for that kind of area
 */
public record DutyList(
        Catalogue catalogue,
        Optional<LocalDate> on,
        Optional<Nation> nation,
        Optional<AreaKind> areaType,
        Set<Pack> packs,
        List<Duty> duties,
        List<Rules> rulePacks) {

    /**
     * Rules of a pack of somebody's own.
     *
     * @param pack the pack
     * @param rules those of its rules that are listed, in their order
     */
    public record Rules(RulePack pack, List<PackRule> rules) {

        /** Keeps a copy of the list. */
        public Rules {
            rules = List.copyOf(rules);
        }
    }

    /** Keeps copies of the set and the lists. */
    public DutyList {
        packs = Set.copyOf(packs);
        duties = List.copyOf(duties);
        rulePacks = List.copyOf(rulePacks);
    }

    /**
     * Those of the law: see {@link #of(Catalogue, Optional, Optional, Optional, Set)}.
     *
     * @throws IllegalArgumentException if the nation has no area of that kind
     * @throws LawNotEncodedException if the day is before the law that is encoded
     */
    public static DutyList of(
            Catalogue catalogue, Optional<LocalDate> on, Optional<Nation> nation, Optional<AreaKind> areaType) {
        return of(catalogue, on, nation, areaType, Set.of());
    }

    /**
     * Those of the law and of the packs. What binds only others, such as the local policing body, is among them, though no
     * review asks it. A kind of area that only one nation has tells the nation too. Of a county with districts,
     * which has no partnership plan, only its agreement is asked.
     *
     * @throws IllegalArgumentException if the nation has no area of that kind
     * @throws LawNotEncodedException if the day is before the law that is encoded: 1 August 2007, or 19 November 2007 for
     *     Wales
     */
    public static DutyList of(
            Catalogue catalogue,
            Optional<LocalDate> on,
            Optional<Nation> nation,
            Optional<AreaKind> areaType,
            Set<Pack> packs) {
        LawScope scope = new LawScope(nation, areaType);
        on.ifPresent(scope::refuseBefore);
        List<Duty> duties = catalogue.getChapters().stream()
                .filter(chapter -> chapter.pack() == Pack.LAW || packs.contains(chapter.pack()))
                .flatMap(chapter -> chapter.duties().stream())
                .filter(duty -> on.map(duty.getInForce()::on).orElse(true))
                .filter(scope::takesIn)
                .toList();
        return new DutyList(catalogue, on, nation, areaType, packs, duties, List.of());
    }

    /** The same list, and apart from it the rules of these packs that hold on its day, in its nation, for its kind of area. */
    public DutyList with(List<RulePack> more) {
        LawScope scope = new LawScope(nation, areaType);
        List<Rules> rules = more.stream()
                .map(pack -> new Rules(pack, pack.getRules().stream().filter(rule -> holds(rule, scope)).toList()))
                .toList();
        return new DutyList(catalogue, on, nation, areaType, packs, duties, rules);
    }

    private boolean holds(PackRule rule, LawScope scope) {
        return on.map(rule.getInForce()::on).orElse(true)
                && scope.getNation().map(rule.getNations()::contains).orElse(true)
                && areaType.map(rule.getAreas()::takesIn).orElse(true);
    }
}
