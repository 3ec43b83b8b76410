package org.communitysafety.csp.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communitysafety.csp.duty.Finding;
import org.communitysafety.csp.duty.Pack;
import org.communitysafety.csp.io.PapersJson;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.LawNotEncodedException;
import org.communitysafety.csp.review.Review;
import org.communitysafety.csp.review.ReviewOptions;
import org.communitysafety.csp.sound.SoundCounty;
import org.communitysafety.csp.sound.SoundPapers;
import org.communitysafety.csp.sound.SoundWales;
import org.communitysafety.csp.statute.Statute;
import org.communitysafety.csp.testing.SoundSets;
import org.communitysafety.csp.testing.SpoiledPapers;

/** What the law answers now: for sound papers of every kind of area, on days of every wording; for spoiled ones; and for those shipped. */
final class LawRecordNow {

    private static final int SHORT = 12;

    private final List<LawRecord.Case> cases = new ArrayList<>();
    private final Map<String, StringBuilder> answers = new LinkedHashMap<>();

    private LawRecordNow() {
        Statute.catalogue().getDuties().forEach(duty -> answers.put(duty.getId().value(), new StringBuilder()));
    }

    static LawRecord made() throws IOException {
        LawRecordNow now = new LawRecordNow();
        now.sound();
        now.shipped();
        SpoiledPapers.all().stream().sorted(Comparator.comparing(SpoiledPapers::toString))
                .forEach(spoiled -> now.answer(spoiled.toString(), spoiled.spoiled(), everything()));
        Map<String, String> all = new LinkedHashMap<>();
        now.answers.forEach((duty, letters) -> all.put(duty, letters.toString()));
        return new LawRecord(Statute.catalogue().getVersion(), Statute.catalogue().fingerprint(), now.cases, all);
    }

    /** The law and all packs of duties. */
    private static ReviewOptions everything() {
        ReviewOptions options = ReviewOptions.USUAL;
        for (Pack pack : Pack.values()) {
            options = options.with(pack);
        }
        return options;
    }

    private void sound() {
        Map<String, Papers> sound = new LinkedHashMap<>(SoundSets.all());
        sound.put("district 2008", SoundPapers.of2008());
        sound.put("county 2008", SoundCounty.of2008());
        sound.put("wales 2008", SoundWales.of2008());
        sound.put("wales 2011", SoundWales.of2011());
        sound.put("nothing", Papers.builder().build());
        sound.forEach((name, papers) -> {
            answer(name, papers, everything());
            answer(name + ", nothing read", papers, everything().withUnread(List.of("")));
            answer(name + ", taken as whole", papers, everything().assumingWhole());
            answer(name + ", seen in 2007", papers, everything().asAt(LocalDate.of(2007, 1, 1)));
            Statute.catalogue().getDuties().stream().map(duty -> duty.getInForce().from()).distinct().sorted().forEach(day ->
                    answer(name + " on " + day, papers, everything().on(day)));
        });
    }

    private void shipped() throws IOException {
        for (String folder : List.of("plans", "next-year")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    Read<Papers> read = PapersJson.read(Files.readAllBytes(file), file.getFileName().toString());
                    if (!file.toString().contains("answers")) {
                        answer(folder + "/" + file.getFileName(), read.complete().orElseThrow(), everything());
                    }
                }
            }
        }
    }

    /** Papers of a time before the law that is encoded are no case. */
    private void answer(String name, Papers papers, ReviewOptions options) {
        Map<String, String> found = new LinkedHashMap<>();
        try {
            for (Finding finding : Review.of(papers, options).findings()) {
                found.put(finding.duty().getId().value(), LawRecord.letter(Optional.of(finding.outcome())));
            }
        } catch (LawNotEncodedException early) {
            return;
        }
        cases.add(new LawRecord.Case(name, hash(papers)));
        answers.forEach((duty, letters) -> letters.append(found.getOrDefault(duty, LawRecord.letter(Optional.empty()))));
    }

    private static String hash(Papers papers) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(PapersJson.toBytes(papers));
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
