package org.communitysafety.csp.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communitysafety.csp.area.Area;
import org.communitysafety.csp.area.AreaRegister;
import org.communitysafety.csp.authority.AuthorityIndex;
import org.communitysafety.csp.authority.Coverage;
import org.communitysafety.csp.authority.Matching;
import org.communitysafety.csp.authority.ResponsibleAuthorities;
import org.communitysafety.csp.authority.SpecifiedAuthorities;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of the papers against those that the law names for an area on a day, each found once for a review.
 *
 * <p>Not thread-safe: a review makes its own.
 */
public final class AuthorityLookup {

    private final Papers papers;
    private final Optional<Place> place;
    private final Words words;
    private final Map<LocalDate, Matching> matchings = new HashMap<>();
    private final Map<List<?>, Matching> specified = new HashMap<>();
    private final Map<Matching, Map<List<ElementId>, Coverage>> coverages = new IdentityHashMap<>();
    private @Nullable AuthorityIndex index;

    AuthorityLookup(Papers papers, Optional<Place> place, Words words) {
        this.papers = papers;
        this.place = place;
        this.words = words;
    }

    /**
     * The responsible authorities of the area on the day, and since 2023 the specified ones, against the bodies of the
     * papers; empty without an area.
     */
    public Optional<Matching> on(LocalDate day) {
        return place.map(known -> responsible(known, day))
                .map(set -> Matching.of(index(), SpecifiedAuthorities.isInForce(day) ? SpecifiedAuthorities.with(set) : set));
    }

    /** Which specified authorities that the areas have on the day are among the bodies. */
    public Coverage specified(Collection<ElementId> among, List<Area> areas, LocalDate on) {
        return specified
                .computeIfAbsent(List.of(areas, on), first -> Matching.of(index(), SpecifiedAuthorities.with(ResponsibleAuthorities.of(
                        areas, on, place.flatMap(Place::yearFrom).orElse(on), words))))
                .coverage(among);
    }

    /**
     * Which responsible authorities that the area has on the day are among the bodies; of a county, those of its districts.
     * Empty without an area.
     */
    public Optional<Coverage> covered(Collection<ElementId> among, LocalDate on) {
        return place.map(known -> {
            Matching matching = matchings.computeIfAbsent(on, day -> matching(known, day));
            return coverages.computeIfAbsent(matching, fresh -> new HashMap<>())
                    .computeIfAbsent(List.copyOf(among), matching::coverage);
        });
    }

    /** One matching serves all days on which the authorities are the same. */
    private Matching matching(Place known, LocalDate day) {
        ResponsibleAuthorities set = responsible(known, day);
        for (Matching made : matchings.values()) {
            if (made.getAuthorities().getExpected().equals(set.getExpected())) {
                return made;
            }
        }
        return Matching.of(index(), set);
    }

    /** Those in a county are those of its districts. */
    private ResponsibleAuthorities responsible(Place known, LocalDate day) {
        if (known.isCounty()) {
            List<Area> districts = AreaRegister.embedded().districts(known.getFirst(), day);
            return ResponsibleAuthorities.of(districts.isEmpty() ? known.areas() : districts, day, words);
        }
        return ResponsibleAuthorities.of(known.areas(), day, known.yearFrom().orElse(day), words);
    }

    private AuthorityIndex index() {
        if (index == null) {
            index = AuthorityIndex.of(papers);
        }
        return index;
    }
}
