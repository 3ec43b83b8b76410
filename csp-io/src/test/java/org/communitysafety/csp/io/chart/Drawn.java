package org.communitysafety.csp.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.communitysafety.csp.element.ElementId;
import org.communitysafety.csp.io.words.Bundle;
import org.communitysafety.csp.measure.Measure;
import org.communitysafety.csp.measure.Observation;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.plan.Plan;
import org.communitysafety.csp.time.PartialDate;
import org.communitysafety.csp.time.Period;
import org.communitysafety.csp.time.PlanYear;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Pictures made and read back, for tests. */
final class Drawn {

    static final Telling ENGLISH = new Telling(Bundle.english());
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "path", "rect", "circle", "text", "pattern");
    private static final Set<String> ATTRIBUTES = Set.of("xmlns", "class", "viewBox", "role", "aria-labelledby", "id", "d", "fill", "x", "y", "width",
            "height", "cx", "cy", "r", "patternUnits");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9])?");

    private Drawn() {}

    static List<Chart> charts(Plan plan) {
        return Charts.of(Papers.builder().plan(plan).build(), Optional.empty(), Bundle.english());
    }

    static Plan.Builder plan() {
        return Plan.builder().id(ElementId.of("plan")).title("Plan").year(new PlanYear(2025));
    }

    static Optional<Chart> chart(Measure measure) {
        return MeasureChart.of(measure, ENGLISH);
    }

    static Measure.Builder measure() {
        return Measure.builder().id(ElementId.of("m")).title("Measure").unit("offences");
    }

    static Observation.Builder on(String value, String day) {
        return Observation.builder().value(new BigDecimal(value)).on(PartialDate.parse(day));
    }

    static Observation.Builder over(String value, String from, String to) {
        return Observation.builder().value(new BigDecimal(value))
                .period(Period.builder().from(PartialDate.parse(from)).to(PartialDate.parse(to)).build());
    }

    static Element parse(String svg) {
        try {
            Document read = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            return read.getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError(svg, malformed);
        }
    }

    /** Every element of the picture, itself first. */
    static Stream<Element> all(Element svg) {
        return Stream.concat(Stream.of(svg), IntStream.range(0, svg.getChildNodes().getLength())
                .mapToObj(svg.getChildNodes()::item).filter(Element.class::isInstance).map(Element.class::cast).flatMap(Drawn::all));
    }

    /** The elements that look so. */
    static List<Element> looking(Chart chart, String look) {
        return all(parse(chart.svg())).filter(one -> List.of(one.getAttribute("class").split(" ")).contains(look)).toList();
    }

    static List<String> texts(Chart chart) {
        return looking(chart, "c-text").stream().map(Node::getTextContent).toList();
    }

    /** Well formed, of known elements and attributes, named, with all of it within the view, and a table as wide as its headings. */
    static void assertSound(Chart chart) {
        Element svg = parse(chart.svg());
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(chart.id() + "-title " + chart.id() + "-desc");
        assertThat(chart.id()).matches("[A-Za-z0-9_-]+");
        String[] view = svg.getAttribute("viewBox").split(" ");
        double width = Double.parseDouble(view[2]);
        double height = Double.parseDouble(view[3]);
        Set<String> ids = new HashSet<>();
        all(svg).forEach(one -> {
            assertThat(one.getTagName()).isIn(ELEMENTS);
            for (int i = 0; i < one.getAttributes().getLength(); i++) {
                Node attribute = one.getAttributes().item(i);
                assertThat(attribute.getNodeName()).isIn(ATTRIBUTES);
                if (attribute.getNodeName().equals("id")) {
                    assertThat(attribute.getNodeValue()).startsWith(chart.id());
                    assertThat(ids.add(attribute.getNodeValue())).isTrue();
                }
            }
            if (one.getParentNode() instanceof Element parent && parent.getTagName().equals("svg")) {
                assertWithin(one, width, height);
            }
        });
        assertThat(chart.rows()).isNotEmpty();
    }

    private static void assertWithin(Element one, double width, double height) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        switch (one.getTagName()) {
            case "path" -> {
                Matcher numbers = NUMBER.matcher(one.getAttribute("d"));
                for (boolean isX = true; numbers.find(); isX = !isX) {
                    (isX ? xs : ys).add(Double.valueOf(numbers.group()));
                }
                assertThat(one.getAttribute("d").replaceAll(NUMBER.pattern(), "")).matches("[MLZ ]+");
            }
            case "rect" -> {
                xs.addAll(List.of(at(one, "x"), at(one, "x") + at(one, "width")));
                ys.addAll(List.of(at(one, "y"), at(one, "y") + at(one, "height")));
                assertThat(at(one, "width")).isNotNegative();
                assertThat(at(one, "height")).isPositive();
            }
            case "circle" -> {
                xs.addAll(List.of(at(one, "cx") - at(one, "r"), at(one, "cx") + at(one, "r")));
                ys.addAll(List.of(at(one, "cy") - at(one, "r"), at(one, "cy") + at(one, "r")));
            }
            case "text" -> {
                String look = one.getAttribute("class");
                double half = Fit.width(one.getTextContent()) / 2;
                double middle = at(one, "x") + (look.contains("c-middle") ? 0 : look.contains("c-end") ? -half : half);
                xs.addAll(List.of(middle - half, middle + half));
                ys.addAll(List.of(at(one, "y") - 11, at(one, "y") + 3));
            }
            default -> { }
        }
        xs.forEach(x -> assertThat(x).as("x of %s: %s", one.getAttribute("class"), one.getTextContent()).isBetween(-0.1, width + 0.1));
        ys.forEach(y -> assertThat(y).as("y of %s: %s", one.getAttribute("class"), one.getTextContent()).isBetween(-0.1, height + 0.1));
    }

    static double at(Element one, String attribute) {
        assertThat(one.getAttribute(attribute)).matches(NUMBER);
        return Double.parseDouble(one.getAttribute(attribute));
    }
}
