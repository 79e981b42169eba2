package shahmoon;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.app.tables.CensusTable;
import counterplay.claim.Census;
import counterplay.corpus.Discovery;
import counterplay.exact.number.Rational;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.SampleSpace;
import counterplay.search.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shahmoon.setup.SocialFunctions;

/** The census of social functions against counting by hand, in whole numbers. */
class SocialFunctionsTest {

  private final Census census = new SocialFunctions().censuses(Discovery.mechanisms()).get(0);

  /** At how many b the best guess of somebody is right who knows the bits of a mask. */
  private static int right(int bits, int g, int mask) {
    int right = 0;
    for (int seen :
        new TreeSet<>(IntStream.range(0, 1 << bits).map(b -> b & mask).boxed().toList())) {
      int ones = 0;
      int all = 0;
      for (int b = 0; b < 1 << bits; b++) {
        if ((b & mask) != seen) continue;
        all++;
        ones += g >> b & 1;
      }
      right += Math.max(ones, all - ones);
    }
    return right;
  }

  private static boolean matters(int bits, int g, int bit) {
    return IntStream.range(0, 1 << bits).anyMatch(b -> (g >> b & 1) != (g >> (b ^ 1 << bit) & 1));
  }

  private List<String> byHand(int agents, int g) {
    int bits = agents + 1;
    int all = 1 << bits;
    int least = all;
    boolean helpless = true;
    for (int i = 1; i <= agents; i++) {
      least = Math.min(least, all - right(bits, g, 1 << i));
      helpless &= right(bits, g, 1 << i | 1) == right(bits, g, 1 << i);
    }
    boolean[] is = {
      IntStream.range(0, bits).anyMatch(k -> !matters(bits, g, k)),
      !matters(bits, g, 0),
      helpless,
      helpless && matters(bits, g, 0),
      least == 0,
      !helpless && least > 0,
      agents > 1,
      agents > 1
    };
    List<String> kinds = new ArrayList<>();
    for (int k = 0; k < is.length; k++) if (is[k]) kinds.add(census.kinds().get(k));
    kinds.add(census.kinds().get(is.length + least * 16 / all));
    return kinds;
  }

  @Test
  void the_protocols_decide_one_and_two_agents_as_counting_does() {
    for (int family = 0; family < 2; family++) {
      for (int g = 0; g < census.families().get(family).members(); g++)
        assertThat(census.kindsOf(family, g)).as("g = " + g).isEqualTo(byHand(family + 1, g));
    }
  }

  @Test
  void the_protocols_decide_a_sample_of_three_agents_as_counting_does() {
    Random random = new Random(1);
    List<Integer> sample = new ArrayList<>(List.of(0, 0xAAAA, 0x6996, 0x8000, 0xFFFF));
    for (int k = 0; k < 300; k++) sample.add(random.nextInt(1 << 16));
    for (int g : sample) assertThat(census.kindsOf(2, g)).as("g = " + g).isEqualTo(byHand(3, g));
  }

  @Test
  void the_least_threshold_is_what_the_whole_sample_space_says() {
    Random random = new Random(2);
    for (int k = 0; k < 40; k++) {
      int agents = 1 + k % 2;
      int g = random.nextInt(1 << (2 << agents));
      Rational least = Rational.ONE;
      for (int i = 1; i <= agents; i++) {
        Rational gain = value(agents, g, i, true).minus(value(agents, g, i, false));
        if (gain.compareTo(least) < 0) least = gain;
      }
      assertThat(census.kindsOf(agents - 1, g))
          .as("g = " + g)
          .anyMatch(kind -> kind.startsWith("least threshold"))
          .contains("least threshold t = min t_i of price over worth: " + least);
    }
  }

  private static Rational value(int agents, int g, int agent, boolean isTold) {
    Channel<Rational> truth = Channel.identity(Rational.ONE);
    Bits<Rational> bits =
        Bits.uniform(
            IntStream.range(0, 2 << agents).mapToObj(b -> Rational.of(g >> b & 1)).toList());
    Channel<Rational> reply = isTold ? truth : Channel.coin(Rational.ONE);
    return new SampleSpace(
            bits, Collections.nCopies(agents, truth), agent, Collections.nCopies(agents + 1, reply))
        .value();
  }

  @Test
  void the_table_of_the_guide_is_what_counting_all_functions_gives() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int family = 0; family < census.families().size(); family++) {
      long[] counts = new long[census.kinds().size()];
      for (int g = 0; g < census.families().get(family).members(); g++)
        for (String kind : byHand(family + 1, g)) counts[census.kinds().indexOf(kind)]++;
      blocks.add(new Block(family, 0, java.util.Arrays.stream(counts).boxed().toList()));
    }
    String guide = Files.readString(Path.of("spec/shahmoon/README.md"));
    assertThat(CensusTable.of(census, blocks).placed(guide)).isEqualTo(guide);
  }
}
