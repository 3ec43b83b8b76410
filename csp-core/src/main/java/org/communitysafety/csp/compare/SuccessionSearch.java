package org.communitysafety.csp.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.communitysafety.csp.element.Element;

/**
 * Finds what in two plans is the same thing: first what the later says that it carries on, then ids, then titles. Each step
 * looks only at what the steps before it left, whatever the order of elements.
 */
final class SuccessionSearch<E extends Element> {

    /** Below that many words in common out of a hundred, two titles are not told as perhaps the same. */
    private static final int LIKE = 50;

    /** More pairs of titles are not held against each other. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<E> earlier;
    private final List<E> later;
    private final Kind<E> kind;
    private final Comparator<E> order;
    private final List<Follows<E>> follows = new ArrayList<>();
    private final List<CarriesOnUnknown<E>> unknown = new ArrayList<>();
    private final List<Perhaps<E>> sameIdAlone = new ArrayList<>();
    private final Set<E> foundEarlier = identities();
    private final Set<E> foundLater = identities();
    private final Map<E, Set<String>> words = new IdentityHashMap<>();

    private SuccessionSearch(List<E> earlier, List<E> later, Kind<E> kind) {
        this.kind = kind;
        this.order = Comparator.<E, String>comparing(kind.place(), InOrder.NATURAL)
                .thenComparing(one -> one.getId().value(), InOrder.NATURAL);
        this.earlier = earlier.stream().sorted(order).toList();
        this.later = later.stream().sorted(order).toList();
    }

    /**
     * How elements of a kind are told apart.
     *
     * @param title what a reader knows one by
     * @param number its number as written
     * @param place what it is told in the order of, before its id
     * @param carriesOn the ids, numbers or titles that it says it carries on
     */
    record Kind<E>(
            Function<E, String> title,
            Function<E, Optional<String>> number,
            Function<E, String> place,
            Function<E, Collection<String>> carriesOn) {}

    /** Of the elements of two plans. */
    static <E extends Element> Succession<E> of(List<E> before, List<E> after, Later later, Kind<E> kind) {
        return switch (later) {
            case FIRST -> turned(new SuccessionSearch<>(after, before, kind).found());
            case SECOND -> new SuccessionSearch<>(before, after, kind).found();
            case NEITHER -> new SuccessionSearch<>(before, after,
                    new Kind<>(kind.title(), kind.number(), kind.place(), one -> List.of())).found();
        };
    }

    private static <E> Succession<E> turned(Succession<E> found) {
        return new Succession<>(
                found.follows().stream().map(one -> new Follows<>(one.after(), one.before(), one.link(), one.doubt())).toList(),
                found.come(), found.gone(),
                found.perhaps().stream().map(one -> new Perhaps<>(one.after(), one.before(), one.likeness())).toList(),
                found.isLikenessSought(), found.unknown(), 0);
    }

    private Succession<E> found() {
        declared();
        byId(left(earlier, foundEarlier), left(later, foundLater));
        byTitle(left(earlier, foundEarlier), left(later, foundLater));
        follows.sort(Comparator.<Follows<E>, E>comparing(Follows::after, order).thenComparing(Follows::before, order));
        List<E> gone = left(earlier, foundEarlier);
        List<E> come = left(later, foundLater);
        boolean isFew = (long) gone.size() * later.size() + (long) come.size() * earlier.size() <= MOST_PAIRS;
        Set<Perhaps<E>> perhaps = new LinkedHashSet<>();
        sameIdAlone.stream().filter(one -> !foundEarlier.contains(one.before()) && !foundLater.contains(one.after())).forEach(perhaps::add);
        if (isFew) {
            alike(gone, come, perhaps);
        }
        return new Succession<>(follows, gone, come, perhaps.stream()
                .sorted(Comparator.<Perhaps<E>, E>comparing(Perhaps::after, order).thenComparing(Perhaps::before, order))
                .toList(), isFew, unknown, 0);
    }

    private void declared() {
        Map<String, E> ids = unique(earlier, SuccessionSearch::id);
        Map<String, E> numbers = unique(earlier, one -> kind.number().apply(one).orElse(""));
        numbers.remove("");
        Map<String, E> titles = unique(earlier, this::plain);
        for (E element : later) {
            Set<E> carried = identities();
            for (String words : kind.carriesOn().apply(element)) {
                E one = ids.getOrDefault(words, numbers.getOrDefault(words, titles.get(WordsInCommon.plain(words))));
                if (one == null) {
                    unknown.add(new CarriesOnUnknown<>(element, words));
                } else if (carried.add(one)) {
                    found(one, element, Link.DECLARED, Optional.empty());
                }
            }
        }
    }

    /**
     * An id is used again from year to year, for another thing too: without one word in common it is told as perhaps the same.
     * What carries something else on keeps its own id only if its words are the same too: then it was split.
     */
    private void byId(List<E> freeEarlier, List<E> freeLater) {
        Map<String, E> ids = unique(earlier, SuccessionSearch::id);
        Map<String, E> titlesEarlier = unique(freeEarlier, this::plain);
        Map<String, E> titlesLater = unique(freeLater, this::plain);
        unique(later, SuccessionSearch::id).forEach((id, element) -> {
            E same = ids.get(id);
            if (same == null || foundLater.contains(element)) {
                return;
            }
            if (plain(same).equals(plain(element))) {
                found(same, element, Link.ID, Optional.empty());
            } else if (!foundEarlier.contains(same)
                    && !haveBoth(plain(element), titlesEarlier, titlesLater)
                    && !haveBoth(plain(same), titlesEarlier, titlesLater)) {
                if (WordsInCommon.of(words(same), words(element)) == 0) {
                    sameIdAlone.add(new Perhaps<>(same, element, 0));
                } else {
                    found(same, element, Link.ID, Optional.empty());
                }
            }
        });
    }

    private static <E> boolean haveBoth(String title, Map<String, E> earlier, Map<String, E> later) {
        return earlier.containsKey(title) && later.containsKey(title);
    }

    private void byTitle(List<E> freeEarlier, List<E> freeLater) {
        Map<String, E> titles = unique(freeEarlier, this::plain);
        Map<String, E> idsEarlier = unique(earlier, SuccessionSearch::id);
        Map<String, E> idsLater = unique(later, SuccessionSearch::id);
        unique(freeLater, this::plain).forEach((title, element) -> {
            E same = titles.get(title);
            if (same != null) {
                boolean disagree = !id(same).equals(id(element))
                        && (idsEarlier.containsKey(id(element)) || idsLater.containsKey(id(same)));
                found(same, element, Link.TITLE, disagree ? Optional.of(Doubt.IDS_DISAGREE) : Optional.empty());
            }
        });
    }

    private void alike(List<E> gone, List<E> come, Set<Perhaps<E>> perhaps) {
        Set<E> renamedEarlier = identities();
        Set<E> renamedLater = identities();
        for (Follows<E> one : follows) {
            if (!plain(one.before()).equals(plain(one.after()))) {
                renamedEarlier.add(one.before());
                renamedLater.add(one.after());
            }
        }
        for (E element : gone) {
            best(element, later.stream().filter(one -> !foundLater.contains(one) || renamedLater.contains(one)).toList())
                    .forEach((other, likeness) -> perhaps.add(new Perhaps<>(element, other, likeness)));
        }
        for (E element : come) {
            best(element, earlier.stream().filter(one -> !foundEarlier.contains(one) || renamedEarlier.contains(one)).toList())
                    .forEach((other, likeness) -> perhaps.add(new Perhaps<>(other, element, likeness)));
        }
    }

    /** The most like it, all of them if several are. */
    private Map<E, Integer> best(E element, List<E> others) {
        Map<E, Integer> best = new IdentityHashMap<>();
        int most = LIKE;
        for (E other : others) {
            int likeness = WordsInCommon.of(words(element), words(other));
            if (likeness > most) {
                best.clear();
                most = likeness;
            }
            if (likeness == most) {
                best.put(other, likeness);
            }
        }
        return best;
    }

    private void found(E before, E after, Link link, Optional<Doubt> doubt) {
        foundEarlier.add(before);
        foundLater.add(after);
        follows.add(new Follows<>(before, after, link, doubt));
    }

    private String plain(E element) {
        return WordsInCommon.plain(kind.title().apply(element));
    }

    private Set<String> words(E element) {
        return words.computeIfAbsent(element, one -> WordsInCommon.words(kind.title().apply(one)));
    }

    private static String id(Element element) {
        return element.getId().value();
    }

    /** By a key that no two have. */
    private static <E> Map<String, E> unique(List<E> elements, Function<E, String> key) {
        Map<String, List<E>> all = new HashMap<>();
        elements.forEach(one -> all.computeIfAbsent(key.apply(one), first -> new ArrayList<>()).add(one));
        Map<String, E> unique = new HashMap<>();
        all.forEach((value, those) -> {
            if (those.size() == 1) {
                unique.put(value, those.get(0));
            }
        });
        return unique;
    }

    private static <E> List<E> left(List<E> elements, Set<E> found) {
        return elements.stream().filter(one -> !found.contains(one)).toList();
    }

    private static <E> Set<E> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
