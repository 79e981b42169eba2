package counterplay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.fuzz.Readers.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Altered and random texts before every reader: each is read, or refused by an exception that says
 * why; nothing else happens, and nothing takes long. {@code -Dcounterplay.fuzz=1000000} tries so
 * many, {@code -Dcounterplay.fuzz.seed=2} from another seed.
 */
class FuzzTest {

  private static final Path HOME = Path.of(System.getProperty("counterplay.home", ""));
  private static final List<Reader> READERS = Readers.all(HOME);
  private static final long SECOND = 1_000_000_000;
  private static final int LONGEST = 4_000;

  @Property(tries = 4_000, seed = "20")
  void every_text_is_read_or_refused(@ForAll long seed) {
    Random random = new Random(seed);
    Reader reader = READERS.get(random.nextInt(READERS.size()));
    String text = text(reader, random);
    try {
      reader.reader().read(text);
    } catch (RuntimeException e) {
      assertThat(Readers.isRefusal(e)).as(reader.name() + ": " + text).isTrue();
      assertThat(e.getMessage()).as(reader.name() + ": " + text).isNotBlank();
    }
  }

  @Property(tries = 1)
  void as_many_as_are_asked_for() {
    long count = Long.getLong("counterplay.fuzz", 1_000);
    long seed = Long.getLong("counterplay.fuzz.seed", 1);
    TreeMap<String, long[]> counts = new TreeMap<>();
    for (long k = 0; k < count; k++) {
      Random random = new Random(seed * 1_000_003 + k);
      Reader reader = READERS.get(random.nextInt(READERS.size()));
      String text = text(reader, random);
      long[] of = counts.computeIfAbsent(reader.name(), n -> new long[5]);
      long start = work();
      of[0]++;
      try {
        reader.reader().read(text);
        of[1]++;
      } catch (AssertionError e) {
        of[2]++;
        System.out.println("WRONG " + reader.name() + ": " + text + " " + e.getMessage());
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        if (!Readers.isRefusal(e)) {
          of[3]++;
          System.out.println("CRASH " + reader.name() + ": " + text + " " + e);
        }
      }
      if (work() - start > SECOND) {
        of[4]++;
        System.out.println("SLOW " + reader.name() + ": " + text);
      }
    }
    long[] all = new long[5];
    counts.forEach(
        (name, of) -> {
          for (int k = 0; k < 5; k++) all[k] += of[k];
          System.out.printf("%s: %d tried, %d read%n", name, of[0], of[1]);
        });
    System.out.printf(
        "seed %d: %d tried, %d read, %d wrongly, %d crashes, %d over 1 s%n",
        seed, all[0], all[1], all[2], all[3], all[4]);
    assertThat(all[2] + all[3] + all[4]).isZero();
  }

  /** What this thread has computed, in nanoseconds: a busy machine does not count. */
  private static long work() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String text(Reader reader, Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      for (int k = random.nextInt(12); k >= 0; k--)
        text.append(reader.tokens().get(random.nextInt(reader.tokens().size())));
      return text.toString();
    }
    text.append(reader.seeds().get(random.nextInt(reader.seeds().size())));
    for (int k = random.nextInt(4); k >= 0; k--) alter(text, reader, random);
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
  }

  private static void alter(StringBuilder text, Reader reader, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + 1 + random.nextInt(6));
    switch (random.nextInt(6)) {
      case 0 -> text.delete(at, to);
      case 1 -> text.insert(at, text.substring(at, to));
      case 2 -> text.insert(at, reader.tokens().get(random.nextInt(reader.tokens().size())));
      case 3 -> text.replace(at, to, reader.tokens().get(random.nextInt(reader.tokens().size())));
      case 4 -> {
        if (at < text.length())
          text.setCharAt(
              at,
              (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : 32 + random.nextInt(95)));
      }
      default -> {
        int from = random.nextInt(text.length() + 1);
        text.insert(
            at,
            text.substring(
                Math.min(from, at),
                Math.min(text.length(), Math.min(from, at) + random.nextInt(40))));
      }
    }
  }
}
