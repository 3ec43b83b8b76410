package org.communitysafety.csp.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.communitysafety.csp.element.Element;
import org.communitysafety.csp.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one look for one duty finds. A showing fills it, the duty reads it; it lives no longer than that.
 *
 * <p>A duty is shown if something shows it and nothing is lacking. Placeholders are never taken.
 */
public final class Look {

    private final List<Evidence> showing = new ArrayList<>();
    private final List<Evidence> suggesting = new ArrayList<>(0);
    private final List<Evidence> contradicting = new ArrayList<>(0);
    private final List<Evidence> elsewhere = new ArrayList<>(0);
    private final List<Shortfall> shortfalls = new ArrayList<>(0);
    private final List<String> counted = new ArrayList<>(0);
    private String document = "";
    private @Nullable String undecided;
    private boolean incomplete;
    private int searched;

    private final Words words;

    Look(Words words) {
        this.words = words;
    }

    /** Takes evidence that shows the duty and was weighed before. */
    public void shows(Evidence evidence) {
        showing.add(evidence);
    }

    /**
     * Takes evidence that shows the duty.
     *
     * @return false if the words only hold a place for words to come: then it is told, but is not evidence; if they say a little all the
     *     same, they are for a person
     */
    public boolean shows(Element element, String attribute, Basis basis, String text) {
        if (Placeholders.is(text)) {
            shortfalls.add(new Shortfall(
                    Optional.of(element), words.say(DutyMessages.HOLDS_A_PLACE, text.strip())));
            if (Placeholders.isToBeRead(text)) {
                suggesting.add(new Evidence(element, attribute, basis, text));
            }
            return false;
        }
        showing.add(new Evidence(element, attribute, basis, text));
        return true;
    }

    /** Takes something that bears on the duty without showing it: a person must weigh it. */
    public void suggests(Element element, String attribute, Basis basis, String text) {
        if (!Placeholders.is(text) || Placeholders.isToBeRead(text)) {
            suggesting.add(new Evidence(element, attribute, basis, text));
        }
    }

    /** Takes something that bears on the duty without showing it, and was weighed before. */
    public void suggests(Evidence evidence) {
        suggesting.add(evidence);
    }

    /** Takes a stated fact that is at odds with the duty. */
    public void contradicts(Element element, String attribute, Basis basis, String text) {
        contradicting.add(new Evidence(element, attribute, basis, text));
    }

    /**
     * Takes a record that the thing was not done, by its status.
     *
     * @param denies whether that is at odds with the duty; if not, a person must weigh it
     */
    public void notDone(Element record, String text, boolean denies) {
        if (denies) {
            contradicts(record, "status", Basis.DECLARED, text);
        } else {
            suggests(record, "status", Basis.DECLARED, text);
        }
    }

    /** Whether the words only hold a place for words to come, or there are none. */
    public static boolean isPlaceholder(String text) {
        return Placeholders.is(text);
    }

    /** Whether there are words, and they do not only hold a place for words to come. */
    public static boolean tells(Optional<String> text) {
        return text.isPresent() && !Placeholders.is(text.get());
    }

    /** Takes a statement that another document has it; one that names no document is for a person. */
    public void elsewhere(Element element, String attribute, String text, String titleOfDocument) {
        if (Placeholders.is(titleOfDocument)) {
            shortfalls.add(new Shortfall(Optional.of(element), words.say(DutyMessages.NAMES_NO_DOCUMENT)));
            suggests(element, attribute, Basis.DECLARED, text);
            return;
        }
        elsewhere.add(new Evidence(element, attribute, Basis.DECLARED, text));
        if (document.isEmpty()) {
            document = titleOfDocument;
        }
    }

    /** Says what is lacking as a whole; then the duty is not shown. */
    public void lacks(String sentence) {
        incomplete = true;
        shortfalls.add(new Shortfall(Optional.empty(), sentence));
    }

    /** Says what an element lacks; then the duty is not shown. */
    public void lacks(Element element, String sentence) {
        incomplete = true;
        shortfalls.add(new Shortfall(Optional.of(element), sentence));
    }

    /** Says that no machine can decide, and why: what is not shown is then for a person. */
    public void leavesToAPerson(String why) {
        undecided = why;
    }

    /**
     * Says that all of a collection was gone through: if part of it was not read, the duty is not shown.
     *
     * @param collection its JSON Pointer, such as {@code /plan/actions}; not null
     * @throws IllegalArgumentException if papers have no such place, with the nearest that they have; a rule of a pack that says so is
     *     told as broken
     */
    public void countsAllOf(String collection) {
        counted.add(PapersPaths.known(collection));
    }

    /** Whether anything shows the duty so far. */
    public boolean hasShown() {
        return !showing.isEmpty();
    }

    boolean isShown() {
        return !showing.isEmpty() && !incomplete && undecided == null;
    }

    boolean isContradicted() {
        return !contradicting.isEmpty();
    }

    /** The search is over; what comes now is stated. */
    void endSearch() {
        searched = contradicting.size();
    }

    /** Whether a paper states that the duty is not met: that stands, whatever else there is. What a search found may be put right by what was lost. */
    boolean isDeniedInWords() {
        return contradicting.size() > searched;
    }

    boolean isElsewhere() {
        return !elsewhere.isEmpty();
    }

    /** Whether what shows it is in part an element of which a part could not be read that may turn it. */
    boolean restsOn(Unread unread) {
        return showing.stream().anyMatch(one -> unread.mayTurn(one.element()));
    }

    boolean hasBearing() {
        return !showing.isEmpty() || !suggesting.isEmpty() || undecided != null;
    }

    List<String> counted() {
        return counted;
    }

    Optional<String> undecided() {
        return Optional.ofNullable(undecided);
    }

    String document() {
        return document;
    }

    List<Shortfall> shortfalls() {
        return List.copyOf(shortfalls);
    }

    /** Contradictions first, then what shows it, where else it is, and what only bears on it. */
    List<Evidence> evidence() {
        if (contradicting.isEmpty() && elsewhere.isEmpty() && suggesting.isEmpty()) {
            return Collections.unmodifiableList(showing);
        }
        List<Evidence> all =
                new ArrayList<>(contradicting.size() + showing.size() + elsewhere.size() + suggesting.size());
        all.addAll(contradicting);
        all.addAll(showing);
        all.addAll(elsewhere);
        all.addAll(suggesting);
        return Collections.unmodifiableList(all);
    }
}
