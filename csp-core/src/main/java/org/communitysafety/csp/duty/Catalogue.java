package org.communitysafety.csp.duty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communitysafety.csp.spelling.Letters;
import org.jspecify.annotations.Nullable;

/** The duties that are asked, in the order of the law. Immutable and thread-safe. */
public final class Catalogue {

    private final LawHistory history;
    private final List<Chapter> chapters;
    private final List<Duty> duties;
    private final List<Duty> ofLaw;
    private final Map<DutyId, Duty> byId = new HashMap<>();
    private volatile @Nullable String fingerprint;

    /**
     * The duties of some chapters.
     *
     * @param history the versions of the law as it was encoded, of which these chapters are the newest
     * @param chapters the chapters, in order
     * @throws IllegalStateException if an id stands twice, a duty points to one that is not there, or a wording does not
     *     start on the day after the one that it succeeds has ended
     */
    public Catalogue(LawHistory history, List<Chapter> chapters) {
        this.history = history;
        this.chapters = List.copyOf(chapters);
        List<Duty> all = new ArrayList<>();
        chapters.forEach(chapter -> all.addAll(chapter.duties()));
        this.duties = List.copyOf(all);
        this.ofLaw = asked(this.chapters, Set.of());
        for (Duty duty : duties) {
            if (byId.put(duty.getId(), duty) != null) {
                throw new IllegalStateException("the id " + duty + " stands twice");
            }
        }
        for (Duty duty : duties) {
            duty.getTwins().forEach(twin -> pointsBack(duty, twin));
            duty.getLimbOf().ifPresent(this::known);
            duty.getSucceeds().ifPresent(earlier -> follows(duty, known(earlier)));
        }
    }

    private static void follows(Duty later, Duty earlier) {
        Optional<LocalDate> next = earlier.getInForce().to().map(last -> last.plusDays(1));
        if (!next.equals(Optional.of(later.getInForce().from()))) {
            throw new IllegalStateException(later + " succeeds " + earlier + ", but does not start on the day after its last");
        }
    }

    private void pointsBack(Duty duty, DutyId twin) {
        if (!known(twin).getTwins().contains(duty.getId())) {
            throw new IllegalStateException(duty + " is one gap with " + twin + ", which does not say so");
        }
    }

    private Duty known(DutyId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("there is no duty " + id));
    }

    /** Which version of the encoded law this is, such as {@code 2026-12}. */
    public String getVersion() {
        return history.newest().number();
    }

    /** The versions of the law as it was encoded, this one first, with what each answers otherwise. */
    public LawHistory getHistory() {
        return history;
    }

    /** The chapters, in order. */
    public List<Chapter> getChapters() {
        return chapters;
    }

    /** All duties, in the order of the law. */
    public List<Duty> getDuties() {
        return duties;
    }

    /** The duties that are asked of a partnership's papers: those of the law, and of the packs, that bind its members. */
    public List<Duty> asked(Set<Pack> packs) {
        return packs.isEmpty() ? ofLaw : asked(chapters, packs);
    }

    private static List<Duty> asked(List<Chapter> chapters, Set<Pack> packs) {
        return chapters.stream()
                .filter(chapter -> chapter.pack() == Pack.LAW || packs.contains(chapter.pack()))
                .flatMap(chapter -> chapter.duties().stream())
                .filter(duty -> duty.getBearer().isOfPartnership())
                .toList();
    }

    /** The pack that the duty belongs to. */
    public Pack packOf(Duty duty) {
        return chapters.stream()
                .filter(chapter -> chapter.duties().contains(duty))
                .map(Chapter::pack)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no duty " + duty));
    }

    /** The duties in force on the day. */
    public List<Duty> on(LocalDate day) {
        return duties.stream().filter(duty -> duty.getInForce().on(day)).toList();
    }

    /** The duty with that id. */
    public Optional<Duty> find(DutyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The duty whose id is nearest to what was typed, in capitals or small letters; of equally near ones the first that has them as typed.
     * Empty only without any duty; refuses null.
     */
    public Optional<Duty> nearestTo(String typed) {
        String wanted = typed.toUpperCase(Locale.ROOT);
        return duties.stream().min(Comparator
                .comparingInt((Duty duty) -> Letters.apart(wanted, duty.getId().value().toUpperCase(Locale.ROOT)))
                .thenComparingInt(duty -> Letters.apart(typed, duty.getId().value()))
                .thenComparing(Duty::getId));
    }

    /** The wordings that replaced the duty, in the order of the law; none if it is law, or has no successor. */
    public List<Duty> successorsOf(Duty duty) {
        return duties.stream().filter(later -> later.getSucceeds().equals(Optional.of(duty.getId()))).toList();
    }

    /** The duty under which a gap in this one is counted: the first of those that are one gap. */
    public Duty countedUnder(Duty duty) {
        return duty.getTwins().stream()
                .map(byId::get)
                .filter(twin -> duties.indexOf(twin) < duties.indexOf(duty))
                .findFirst()
                .orElse(duty);
    }

    /** A SHA-256 over every part of every duty that can change a finding's words or dates, in lower-case hexadecimal. */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = hash();
            fingerprint = known;
        }
        return known;
    }

    private String hash() {
        StringBuilder text = new StringBuilder(getVersion()).append('\n');
        for (Duty duty : duties) {
            text.append(duty.getId()).append('|').append(duty.getProvision()).append('|')
                    .append(duty.getProvision().link()).append('|').append(duty.getProvision().instrument().getReadTo())
                    .append('|').append(duty.getTitle()).append('|').append(duty.getDemand()).append('|')
                    .append(duty.getStrength()).append('|').append(duty.getInForce()).append('|')
                    .append(duty.getNations()).append('|').append(duty.getAreas()).append('|')
                    .append(duty.getConcern()).append('|').append(duty.isSetOutInPaper()).append('|')
                    .append(duty.getCheck()).append('|').append(duty.getShownBy()).append('|')
                    .append(duty.getTwins()).append('|').append(duty.getLimbOf()).append('|')
                    .append(duty.bites).append('|').append(duty.idleBefore).append('|')
                    .append(duty.question).append('|').append(duty.getDoubts()).append('|')
                    .append(new TreeMap<>(duty.limits)).append('|').append(duty.getSucceeds()).append('\n');
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
