package org.communitysafety.csp.statute;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.communitysafety.csp.answer.Answered;
import org.communitysafety.csp.area.AreaKind;
import org.communitysafety.csp.area.Nation;
import org.communitysafety.csp.authority.PlaceRole;
import org.communitysafety.csp.calendar.OwnDateKind;
import org.communitysafety.csp.calendar.StepBasis;
import org.communitysafety.csp.duty.AreaLimit;
import org.communitysafety.csp.duty.Chapter;
import org.communitysafety.csp.duty.Concern;
import org.communitysafety.csp.duty.Duty;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Subject;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.law.Bearer;
import org.communitysafety.csp.partner.BodyKind;
import org.communitysafety.csp.partner.StatutoryRole;
import org.communitysafety.csp.plan.EngagementAim;
import org.communitysafety.csp.record.DecisionVerb;
import org.communitysafety.csp.record.Done;
import org.communitysafety.csp.record.EventKind;
import org.communitysafety.csp.record.Language;
import org.communitysafety.csp.record.Published;
import org.communitysafety.csp.violence.ConsulteeKind;
import org.communitysafety.csp.violence.LeaveOutHead;
import org.communitysafety.csp.violence.MadeUnder;
import org.communitysafety.csp.violence.SeriousnessFactor;
import org.communitysafety.csp.violence.ViolenceKind;
import org.communitysafety.csp.words.Words;

/**
 * What whoever translates the law's own module has to translate. Immutable and thread-safe.
 *
 * <p>What is put together stands in the bundle; what stands as it is, such as the title of a duty, has its English where it is
 * said, and is collected here.
 */
public final class LawTexts {

    private LawTexts() {}

    /** All of it in English, by the key under which {@link Words#of} takes it in another language. */
    public static SortedMap<String, String> english() {
        SortedMap<String, String> texts = new TreeMap<>(Words.english().patterns());
        for (Chapter chapter : Statute.catalogue().getChapters()) {
            texts.put(chapter.key(), chapter.title());
            texts.put(chapter.key() + ".provisions", chapter.provisions());
            chapter.duties().stream().map(Duty::texts).forEach(texts::putAll);
        }
        put(texts, "outcome", Outcome.values(), Outcome::getPhrase);
        put(texts, "concern", Concern.values(), Concern::getName);
        put(texts, "subject", Subject.values(), Subject::getName);
        put(texts, "nation", Nation.values(), Nation::getPlainName);
        put(texts, "answered", Answered.values(), Answered::getPhrase);
        put(texts, "decision-verb", DecisionVerb.values(), DecisionVerb::getPhrase);
        put(texts, "engagement-aim", EngagementAim.values(), EngagementAim::getName);
        put(texts, "statutory-role", StatutoryRole.values(), LawTexts::spaced);
        put(texts, "area-kind", AreaKind.values(), AreaKind::getPlainName);
        put(texts, "place-role", PlaceRole.values(), PlaceRole::getPlainName);
        put(texts, "own-date", OwnDateKind.values(), OwnDateKind::getPlainName);
        put(texts, "step-basis", StepBasis.values(), StepBasis::getPlainName);
        put(texts, "published", Published.values(), LawTexts::spaced);
        written(texts, "published", Published.values());
        put(texts, "done", Done.values(), LawTexts::spaced);
        written(texts, "done", Done.values());
        put(texts, "language", Language.values(), LawTexts::spaced);
        written(texts, "language", Language.values());
        put(texts, "violence-kind", ViolenceKind.values(), LawTexts::spaced);
        written(texts, "violence-kind", ViolenceKind.values());
        put(texts, "leave-out", LeaveOutHead.values(), LawTexts::spaced);
        written(texts, "leave-out", LeaveOutHead.values());
        put(texts, "made-under", MadeUnder.values(), LawTexts::spaced);
        written(texts, "made-under", MadeUnder.values());
        put(texts, "seriousness", SeriousnessFactor.values(), LawTexts::spaced);
        put(texts, "consultee-kind", ConsulteeKind.values(), LawTexts::spaced);
        put(texts, "event-kind", EventKind.values(), LawTexts::spaced);
        put(texts, "body-kind", BodyKind.values(), LawTexts::spaced);
        for (DataMatter matter : DataMatter.values()) {
            texts.put(Called.key("data-matter", matter), matter.getName());
        }
        for (InvitedDescription description : InvitedDescription.values()) {
            texts.put(Called.key("invited-description", description), description.getName());
        }
        texts.putAll(ViolenceConsultation.texts());
        for (AreaLimit limit : AreaLimit.values()) {
            texts.put(limit.key(), limit.getName());
        }
        for (Bearer bearer : Bearer.values()) {
            texts.put(bearer.key(), bearer.getName());
        }
        return Collections.unmodifiableSortedMap(texts);
    }

    private static <W extends Word> void put(SortedMap<String, String> texts, String family, W[] words, Function<W, String> english) {
        for (W word : words) {
            texts.put(family + "." + word.getWord(), english.apply(word));
        }
    }

    private static void written(SortedMap<String, String> texts, String family, Word[] words) {
        for (Word word : words) {
            texts.put(family + PlainName.WRITTEN + word.getWord(), word.getWord());
        }
    }

    private static String spaced(Word word) {
        return word.getWord().replace('-', ' ');
    }
}
