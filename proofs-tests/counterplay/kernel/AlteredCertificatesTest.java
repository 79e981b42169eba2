package counterplay.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import counterplay.claim.evidence.Certificate;
import counterplay.corpus.CertificateFile;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Bernstein;
import counterplay.exact.polynomial.BoxTree;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.DecimalCell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A tight certificate of each kind, as a file: the kernel accepts it, and of every field in it (but
 * the words) some alteration is refused, so that no field is there for show. What is dropped is
 * refused by the reader.
 */
class AlteredCertificatesTest {

  private static final Polynomial X = Polynomial.parameter("x");
  private static final Polynomial Y = Polynomial.parameter("y");
  private static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE);
  private static final Map<String, List<Rational>> SQUARE = Map.of("x", UNIT, "y", UNIT);

  private static List<Certificate> certificates() {
    Polynomial margin = X.minus(Y).times(X.minus(Y)).plus(Polynomial.of(Rational.of(1, 100)));
    Polynomial tilted = X.plus(Y.scale(Rational.of(2))).minus(X.times(Y).scale(Rational.of(3)));
    Polynomial form = X.times(X).minus(X.times(Y)).plus(Y.times(Y));
    List<DecimalCell> cells = DecimalCell.apart("pi", "355/113", 40).orElseThrow();
    Certificate.SumOfSquares.Square difference =
        new Certificate.SumOfSquares.Square(Rational.ONE, X.minus(Y), List.of());
    Certificate.SumOfSquares.Square linear =
        new Certificate.SumOfSquares.Square(Rational.of(3), Polynomial.ONE, List.of("x"));
    return List.of(
        new Certificate.Identity(
            "(x + y)^2",
            X.plus(Y).times(X.plus(Y)),
            X.times(X).plus(X.times(Y).scale(Rational.of(2))).plus(Y.times(Y))),
        new Certificate.Corners(
            "x (1 - y) + 2 y (1 - x) is 0 at two corners", tilted, SQUARE, false),
        new Certificate.Corners("one more is positive", tilted.plus(Polynomial.ONE), SQUARE, true),
        new Certificate.Subdivision(
            "close to 0 on the diagonal",
            margin,
            SQUARE,
            true,
            Bernstein.cover(margin, SQUARE, true, 30).orElseThrow()),
        new Certificate.Simplices(
            "x^2 - x y + y^2, raised three times",
            form,
            List.of(List.of("x", "y")),
            List.of(3),
            true),
        new Certificate.Subdivision(
            "x (1 - x) is 0 at both ends",
            X.minus(X.times(X)),
            Map.of("x", UNIT),
            false,
            new BoxTree.Leaf()),
        new Certificate.Simplices(
            "x y is 0 at the vertices",
            X.times(Y),
            List.of(List.of("x", "z"), List.of("y")),
            List.of(0, 0),
            false),
        new Certificate.SumOfSquares(
            "(x - y)^2 + 3 x",
            form.minus(X.times(Y)).plus(X.scale(Rational.of(3))),
            List.of(difference, linear),
            Set.of("x")),
        new Certificate.Farkas(
            "x <= 1 and 2 x >= 3",
            List.of(List.of(Rational.ONE), List.of(Rational.of(-2))),
            List.of(Rational.ONE, Rational.of(-3)),
            List.of(Rational.of(2), Rational.ONE)),
        new Certificate.SquaresWithin(
            "x (1 - x) + (a - b)^2/4 where a + b = 1",
            X.minus(X.times(X))
                .plus(Polynomial.of(Rational.of(1, 4)))
                .minus(Polynomial.parse("a*b")),
            Map.of("x", UNIT),
            List.of(List.of("a", "b")),
            List.of(
                new Certificate.SquaresWithin.Square(
                    Rational.ONE, Polynomial.ONE, List.of(X, Polynomial.ONE.minus(X))),
                new Certificate.SquaresWithin.Square(
                    Rational.of(1, 4), Polynomial.parse("a - b"), List.of()))),
        new Certificate.SquareTimes(
            "(x - y)^2 times what is 0 at two corners",
            X.minus(Y).times(X.minus(Y)).times(tilted),
            X.minus(Y),
            new Certificate.Corners("0 at two corners", tilted, SQUARE, false)),
        new Certificate.Enclosures("pi < 355/113", cells.get(0), cells.get(1)),
        new Certificate.All(
            "both",
            List.of(
                new Certificate.Identity("x = x", X, X), new Certificate.Identity("y = y", Y, Y))));
  }

  @Test
  void every_kind_of_certificate_is_among_them() {
    assertThat(certificates().stream().map(c -> c.getClass().getSimpleName()).distinct().toList())
        .hasSameElementsAs(
            Arrays.stream(Certificate.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  @TestFactory
  Stream<DynamicContainer> no_field_is_there_for_show() {
    return certificates().stream()
        .map(
            c ->
                dynamicContainer(
                    c.getClass().getSimpleName() + ": " + c.words(),
                    Stream.concat(
                        Stream.of(
                            dynamicTest(
                                "accepted as it is",
                                () -> assertThat(refusal(object(c))).isEmpty())),
                        places(object(c).at(ROOT), ROOT).stream()
                            .map(
                                place ->
                                    dynamicTest(
                                        place.substring(ROOT.length()),
                                        () -> {
                                          List<ObjectNode> altered = altered(object(c), place);
                                          assertThat(
                                                  altered.stream()
                                                      .filter(a -> refusal(a).isPresent())
                                                      .count())
                                              .as(altered.toString())
                                              .isPositive();
                                        })))));
  }

  @TestFactory
  Stream<DynamicContainer> nothing_can_be_left_out_or_added() {
    return certificates().stream()
        .map(
            c ->
                dynamicContainer(
                    c.getClass().getSimpleName(),
                    fields(object(c).at(ROOT), ROOT).stream()
                        .map(
                            place ->
                                dynamicTest(
                                    place.substring(ROOT.length()),
                                    () -> {
                                      ObjectNode without = object(c);
                                      ((ObjectNode) without.at(parent(place)))
                                          .remove(place.substring(place.lastIndexOf('/') + 1));
                                      assertThat(refusal(without)).isPresent();
                                      ObjectNode with = object(c);
                                      ((ObjectNode) with.at(parent(place))).put("zz", "1");
                                      if (!place.contains("/box/"))
                                        assertThat(refusal(with)).isPresent();
                                    }))));
  }

  private static final String ROOT = "/certificate";

  private static ObjectNode object(Certificate c) {
    return Records.write(new CertificateFile("the whole scope", c));
  }

  /** What the reader or the kernel has against it. */
  private static Optional<String> refusal(ObjectNode file) {
    try {
      return Kernel.refusal(
          Records.read(
                  Json.object(file.toString().getBytes(StandardCharsets.UTF_8)),
                  CertificateFile.class,
                  "certificate")
              .certificate());
    } catch (BadFile e) {
      return Optional.of(e.getMessage());
    }
  }

  private static String parent(String place) {
    return place.substring(0, place.lastIndexOf('/'));
  }

  /**
   * The texts and lists below a place, but for words and kinds, and strictness where it is claimed:
   * the altered claim is weaker.
   */
  private static List<String> places(JsonNode node, String place) {
    List<String> places = new ArrayList<>();
    if (place.endsWith("/strict") && node.textValue().equals("true")) return places;
    if (node.isTextual() || node.isArray()) places.add(place);
    for (int k = 0; k < node.size() && node.isArray(); k++)
      places.addAll(places(node.get(k), place + "/" + k));
    node.properties()
        .forEach(
            f -> {
              if (!f.getKey().equals("words") && !f.getKey().equals("kind"))
                places.addAll(places(f.getValue(), place + "/" + f.getKey()));
            });
    return places;
  }

  private static List<String> fields(JsonNode node, String place) {
    List<String> fields = new ArrayList<>();
    for (int k = 0; k < node.size() && node.isArray(); k++)
      fields.addAll(fields(node.get(k), place + "/" + k));
    node.properties()
        .forEach(
            f -> {
              fields.add(place + "/" + f.getKey());
              fields.addAll(fields(f.getValue(), place + "/" + f.getKey()));
            });
    return fields;
  }

  /** A text is replaced by others of its kind; a list loses an entry or has one twice. */
  private static List<ObjectNode> altered(ObjectNode file, String place) {
    List<ObjectNode> all = new ArrayList<>();
    JsonNode old = file.at(place);
    if (old.isArray()) {
      all.add(with(file, place, JsonNodeFactory.instance.arrayNode()));
      if (!old.isEmpty())
        all.add(changedList(file, place, list -> list.add(list.get(0).deepCopy())));
      if (!old.isEmpty()) all.add(changedList(file, place, list -> list.remove(list.size() - 1)));
      if (old.isEmpty()) all.add(changedList(file, place, list -> list.add("x")));
      return all;
    }
    String text = old.textValue();
    List<String> others = new ArrayList<>();
    if (text.matches("true|false")) others.add(text.equals("true") ? "false" : "true");
    else if (text.matches("-?[0-9]+(/[0-9]+)?")) {
      Rational r = Rational.parse(text);
      for (Rational other :
          List.of(r.plus(Rational.ONE), r.minus(Rational.ONE), r.times(Rational.HALF)))
        others.add(other.toString());
    } else {
      others.addAll(List.of(text + " + 1", "1 + " + text, text + " - 1", "y", "q"));
    }
    others.forEach(o -> all.add(with(file, place, TextNode.valueOf(o))));
    return all;
  }

  private static ObjectNode with(ObjectNode file, String place, JsonNode value) {
    ObjectNode copy = file.deepCopy();
    JsonNode holder = copy.at(parent(place));
    String last = place.substring(place.lastIndexOf('/') + 1);
    if (holder.isArray()) ((ArrayNode) holder).set(Integer.parseInt(last), value);
    else ((ObjectNode) holder).set(last, value);
    return copy;
  }

  private static ObjectNode changedList(ObjectNode file, String place, Consumer<ArrayNode> change) {
    ObjectNode copy = file.deepCopy();
    change.accept((ArrayNode) copy.at(place));
    return copy;
  }
}
