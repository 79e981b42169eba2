package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.corpus.CertificateFile;
import counterplay.corpus.CertificateStore;
import counterplay.corpus.Json;
import counterplay.corpus.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The certificates on file are those that the claims make today, and the kernel accepts them from data alone. */
class CertificatesTest {

  private final CertificateStore store = new CertificateStore(Path.of("").toAbsolutePath());

  @TestFactory Stream<DynamicTest> the_kernel_accepts_every_certificate_on_file() {
    return store.files().stream().map(path -> dynamicTest(path.toString(), () -> assertThat(store.read(path).refusal()).isEmpty()));
  }

  @Test void every_proved_reading_has_todays_certificate_on_file_and_no_other_has_one() throws IOException {
    Set<Path> current = new HashSet<>();
    for (Claim<?> claim : Library.own().catalogue().claims()) {
      for (Reading<?> reading : claim.readings()) {
        if (reading.proofs().isEmpty()) continue;
        CertificateFile today = CertificateFile.today(claim, reading);
        if (today.text().length() > Json.MAX_BYTES) continue;
        current.add(store.path(today));
        assertThat(store.path(today)).content().as("./counterplay certify --write renews it").isEqualTo(today.text());
      }
    }
    assertThat(store.files()).hasSameElementsAs(current);
  }

  @Test void a_certificate_on_file_whose_polynomial_is_altered_is_refused() throws IOException {
    int refused = 0;
    for (Path path : store.files()) {
      String text = Files.readString(path);
      String altered = text.replaceFirst("\"left\": \"", "\"left\": \"1 + ").replace("1 + -", "1 - ");
      if (altered.equals(text)) continue;
      assertThat(CertificateFile.of(Json.object(altered.getBytes(java.nio.charset.StandardCharsets.UTF_8))).refusal()).as(path.toString()).isPresent();
      refused++;
    }
    assertThat(refused).isGreaterThan(20);
  }
}
