package counterplay.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TrustedCodeTest {

  private static final String EXACT = "counterplay.exact.";

  @Test
  void what_the_kernel_reckons_with_is_named_completely() {
    TreeSet<String> used = new TreeSet<>();
    for (JavaClass c : new ClassFileImporter().importPath(Discovery.home())) {
      if (!c.getName().startsWith("counterplay.kernel")
          && !c.getName().startsWith("counterplay.claim")) continue;
      for (Dependency d : c.getTransitiveDependenciesFromSelf()) {
        String name = d.getTargetClass().getName();
        if (name.startsWith(EXACT))
          used.add(name.substring(EXACT.length()).replaceAll("[$\\[].*", "").replace('.', '/'));
      }
    }
    assertThat(TrustedCode.EXACT).containsExactlyInAnyOrderElementsOf(used);
  }
}
