package org.communitysafety.csp.io.chart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.words.Clean;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.measure.Direction;
import org.communitysafety.csp.measure.NoValue;
import org.communitysafety.csp.measure.ObservationFlag;
import org.communitysafety.csp.measure.Target;
import org.communitysafety.csp.measure.TargetKind;
import org.communitysafety.csp.plan.Action;
import org.communitysafety.csp.plan.Priority;
import org.communitysafety.csp.plan.Progress;
import org.communitysafety.csp.plan.ProgressScale;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.words.Message;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class ChartsFormTest {

    private static final String HOSTILE = "</title><script>x()</script><img src=x onerror='y'>\" \u202eevil\u0007 &amp; ]]> <!-- {0} ''";

    /** A plan with hostile text wherever a picture has text. */
    private static List<Chart> hostile() {
        return Drawn.charts(Drawn.plan()
                .addMeasures(Drawn.measure().id(ElementId.of("\"><script>")).title(HOSTILE).unit(HOSTILE)
                        .addObservations(Drawn.on("1", "2025").comment(HOSTILE).source(HOSTILE).text(HOSTILE).build(), Drawn.on("2", "2026").build())
                        .addTargets(Target.builder().text(HOSTILE).kind(TargetKind.NARRATIVE).build()).build())
                .addPriorities(Priority.builder().id(ElementId.of("p")).title(HOSTILE).build())
                .addActions(Action.builder().id(ElementId.of("a")).text(HOSTILE).addPriorities(ElementId.of("p"))
                        .addProgress(Progress.builder().text(HOSTILE).asAt(PartialDate.parse("2025-05")).build()).build())
                .build());
    }

    @Test
    void hostile_text_is_text() {
        List<Chart> charts = hostile();
        assertThat(charts).hasSize(2);
        for (Chart chart : charts) {
            Drawn.assertSound(chart);
            assertThat(chart.svg()).doesNotContain("<script", "<img", "<!--", "\u202e", "\u0007");
            assertThat(chart.rows().toString() + chart.title() + chart.summary()).doesNotContain("\u202e", "\u0007");
        }
        String title = Drawn.all(Drawn.parse(charts.get(0).svg())).filter(one -> one.getTagName().equals("title")).map(Node::getTextContent).findFirst().orElseThrow();
        assertThat(title).isEqualTo(Clean.text(HOSTILE));
        assertThat(charts.get(0).id()).isEqualTo("chart-measure-_22_3e_3cscript_3e");
    }

    @Test
    void the_bundle_has_every_message_and_no_other() throws IOException, IllegalAccessException {
        Set<String> used = new TreeSet<>();
        for (Field field : ChartMessages.class.getDeclaredFields()) {
            if (Message.class.isAssignableFrom(field.getType())) {
                used.add(((Message) field.get(null)).key());
            }
        }
        IntStream.rangeClosed(1, 12).forEach(month -> used.add(ChartMessages.shortMonthName(month).key()));
        Stream.concat(Stream.of(Optional.<Direction>empty()), Stream.of(Direction.values()).map(Optional::of)).forEach(way -> used.add(ChartMessages.good(way).key()));
        Stream.of(Direction.values()).forEach(way -> used.add(ChartMessages.change(way).key()));
        Stream.of(ObservationFlag.values()).forEach(flag -> used.add(ChartMessages.of(flag).key()));
        Stream.of(NoValue.values()).forEach(why -> used.add(ChartMessages.of(why).key()));
        Stream.of(Status.values()).forEach(status -> used.add(status.words().key()));
        Stream.of(When.values()).filter(when -> !when.isQuarter()).forEach(when -> used.addAll(List.of(ChartMessages.of(when).key(), ChartMessages.brief(when).key())));
        assertThat(Bundle.english().patterns().keySet().stream().filter(key -> key.startsWith("chart."))).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void every_step_of_the_scale_has_a_status() {
        assertThat(Stream.of(ProgressScale.values()).map(scale -> Status.of(Optional.of(Progress.builder().text("x").scale(scale).build()))))
                .doesNotContain(Status.OTHER_WORDS, Status.NONE).doesNotHaveDuplicates();
    }

    @Test
    void pictures_stand_on_words_and_the_model_alone() {
        noClasses().that().resideInAPackage("org.communitysafety.csp.io.chart")
                .should().dependOnClassesThat().resideInAnyPackage("org.communitysafety.csp.io", "org.communitysafety.csp.io.write..",
                        "org.communitysafety.csp.io.result..", "org.communitysafety.csp.io.format..", "org.communitysafety.csp.io.read..", "com.fasterxml..")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.communitysafety.csp.io"));
    }

    private static String css() throws IOException {
        try (InputStream in = Charts.class.getResourceAsStream("chart.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_look_has_a_rule_and_the_style_sheet_asks_for_nothing() throws IOException {
        String css = css();
        assertThat(css).doesNotContain("url(", "@import", "http");
        Matcher looks = Pattern.compile("class=\"([^\"]+)\"").matcher(Files.readString(Path.of("src/test/resources/golden/charts-district.txt")));
        Set<String> used = new TreeSet<>();
        while (looks.find()) {
            used.addAll(List.of(looks.group(1).split(" ")));
        }
        assertThat(used).hasSizeGreaterThan(20).allMatch(look -> Pattern.compile("\\." + look + "(?![-\\w])").matcher(css).find());
        assertThat(css).contains("font: 14px");
    }

    /** WCAG 2.2: text 4.5 to 1 (1.4.3), graphics 3 to 1 (1.4.11), in light, in the dark and in print. */
    @Test
    void contrast_is_enough_in_every_scheme() throws IOException {
        Matcher roots = Pattern.compile(":root \\{([^}]+)}").matcher(css());
        int schemes = 0;
        while (roots.find()) {
            Map<String, String> colours = new TreeMap<>();
            Matcher each = Pattern.compile("--c-(\\w+): #(\\w{6});").matcher(roots.group(1));
            while (each.find()) {
                colours.put(each.group(1), each.group(2));
            }
            if (colours.isEmpty()) {
                continue;
            }
            schemes++;
            String paper = colours.remove("paper");
            assertThat(contrast(colours.get("ink"), paper)).isGreaterThanOrEqualTo(7);
            colours.forEach((name, colour) -> assertThat(contrast(colour, paper)).as(name).isGreaterThanOrEqualTo(3));
            assertThat(colours).hasSize(9);
        }
        assertThat(schemes).isEqualTo(3);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = IntStream.of(0, 2, 4).mapToDouble(i -> Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
