package counterplay.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import counterplay.corpus.Discovery;
import counterplay.kernel.Ruling;
import counterplay.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The floors of the house: what a class names lies on its own floor or below. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorsTest {

  private static final List<String> PAPERS = Discovery.PAPERS;

  /** From the roof down. */
  private static final List<List<String>> FLOORS =
      List.of(
          in("app"),
          in("report", "search", "corpus", "audit", "foreign"),
          PAPERS.stream().map(p -> p + "..").toList(),
          in("space"),
          in("kernel"),
          in("claim"),
          in("mechanism"),
          in("model"),
          in("game"),
          in("data"),
          in("exact"),
          in("terminal"));

  private final JavaClasses house = house();

  private static JavaClasses house() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter().importPath(Discovery.home());
  }

  private static List<String> in(String... rooms) {
    return Stream.of(rooms).map(room -> "counterplay." + room + "..").toList();
  }

  private static DescribedPredicate<JavaClass> on(List<String> rooms) {
    return resideInAnyPackage(rooms.toArray(String[]::new));
  }

  @Test
  void every_class_lies_on_a_floor() {
    List<String> all = FLOORS.stream().flatMap(List::stream).toList();
    assertThat(house).hasSizeGreaterThan(1_000);
    classes().should().resideInAnyPackage(all.toArray(String[]::new)).check(house);
  }

  @TestFactory
  Stream<DynamicTest> what_a_class_names_lies_on_its_floor_or_below() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int k = 1; k < FLOORS.size(); k++) {
      List<String> above = FLOORS.subList(0, k).stream().flatMap(List::stream).toList();
      List<String> own = FLOORS.get(k);
      tests.add(
          DynamicTest.dynamicTest(
              own.toString(),
              () ->
                  noClasses().that(on(own)).should().dependOnClassesThat(on(above)).check(house)));
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> no_paper_knows_another() {
    return PAPERS.stream()
        .map(
            paper ->
                DynamicTest.dynamicTest(
                    paper,
                    () ->
                        noClasses()
                            .that(resideInAPackage(paper + ".."))
                            .should()
                            .dependOnClassesThat(
                                on(
                                    PAPERS.stream()
                                        .filter(p -> !p.equals(paper))
                                        .map(p -> p + "..")
                                        .toList()))
                            .allowEmptyShould(true)
                            .check(house)));
  }

  @Test
  void packages_do_not_lean_on_each_other() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass c) {
                return SliceIdentifier.of(c.getPackageName());
              }

              @Override
              public String getDescription() {
                return "packages";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(house);
  }

  @Test
  void the_kernel_leans_on_what_is_listed_here() {
    classes()
        .that(resideInAPackage("counterplay.kernel.."))
        .should(
            onlyDependOnClassesThat(
                resideInAnyPackage(
                    "counterplay.kernel",
                    "counterplay.claim..",
                    "counterplay.exact..",
                    "counterplay.model.elicitation",
                    "java.lang",
                    "java.lang.invoke",
                    "java.math",
                    "java.nio.charset",
                    "java.security",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function",
                    "java.util.stream")))
        .check(house);
  }

  @Test
  void finite_games_are_a_product_of_their_own() {
    noClasses()
        .that(resideInAPackage("counterplay.game.."))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "belong to the rest of the house",
                c ->
                    c.getPackageName().startsWith("counterplay.")
                        && !resideInAnyPackage(
                                "counterplay.game..",
                                "counterplay.data",
                                "counterplay.exact..",
                                "counterplay.terminal")
                            .test(c)))
        .check(house);
  }

  @Test
  void a_package_is_seen_at_a_glance() {
    Map<String, Long> files =
        house.stream()
            .filter(c -> c.isTopLevelClass() && c.getPackageName().startsWith("counterplay."))
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(files).hasSizeGreaterThan(20);
    files.remove("counterplay.space");
    assertThat(files).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(30));
  }

  @Test
  void only_the_kernel_makes_theorems_and_verdicts() {
    for (Class<?> made : List.of(Theorem.class, Ruling.class)) {
      noClasses()
          .that(DescribedPredicate.not(resideInAPackage("counterplay.kernel")))
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "makes a " + made.getSimpleName(),
                  call -> call.getTargetOwner().isEquivalentTo(made)))
          .check(house);
    }
  }

  @Test
  void verdicts_are_made_without_floating_point() {
    DescribedPredicate<JavaClass> exact =
        resideInAnyPackage(
            "counterplay.kernel..",
            "counterplay.claim..",
            "counterplay.mechanism..",
            "counterplay.model..",
            "counterplay.game",
            "counterplay.game.matrix",
            "counterplay.exact.number",
            "counterplay.exact.linear",
            "counterplay.exact.polynomial");
    DescribedPredicate<JavaClass> floating =
        DescribedPredicate.describe(
            "are floating-point numbers",
            c ->
                List.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F")
                    .contains(c.getName()));
    noClasses().that(exact).should().dependOnClassesThat(floating).check(house);
    noClasses()
        .that(exact)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "gives or takes a floating-point number",
                call ->
                    call.getTarget().getRawReturnType().getName().equals("double")
                        || call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(p -> p.getName().equals("double"))))
        .check(house);
  }

  @Test
  void only_what_sends_them_to_another_process_reads_the_numbers_of_a_case() {
    noClasses()
        .that(
            DescribedPredicate.not(
                resideInAnyPackage("counterplay.kernel", "counterplay.foreign..")))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "reads numbers", c -> c.getName().equals("counterplay.kernel.Numerals")))
        .check(house);
  }

  @Test
  void a_rule_is_broken_where_one_is_planted() {
    JavaClasses planted = new ClassFileImporter().importClasses(FloorsTest.class);
    assertThat(
            classes()
                .should(onlyDependOnClassesThat(resideInAPackage("counterplay.exact..")))
                .evaluate(planted)
                .hasViolation())
        .isTrue();
  }
}
