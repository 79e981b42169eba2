package counterplay.app;

import counterplay.app.tables.CensusTable;
import counterplay.claim.Census;
import counterplay.corpus.Discovery;
import counterplay.corpus.UnknownId;
import counterplay.data.BadFile;
import counterplay.data.TextFile;
import counterplay.search.Audit;
import counterplay.search.Block;
import counterplay.search.Ledger;
import counterplay.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts whole families that are too large for every build. */
@Command(
    name = "census",
    description =
        "Decides every member of a large finite family and counts them by kinds; minutes, on all"
            + " cores.",
    footer = {
      "",
      "Exit codes: 0 the table in spec/<paper>/README.md is the one that was counted; 1 it is"
          + " stale; 2 bad input; 3 stopped.",
      "",
      "Examples:",
      "  ./counterplay census",
      "  ./counterplay census shahmoon/social-functions --resume",
      "  ./counterplay census --write"
    })
final class CensusCommand implements Callable<Integer> {

  private final Surroundings environment;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "What is counted; everything that there is if none is given.")
  private List<String> ids = List.of();

  @Option(
      names = "--resume",
      description = "Go on where the last census, interrupted, has come to (target/census).")
  private boolean resume;

  @Option(names = "--write", description = "Put the table in its place.")
  private boolean write;

  CensusCommand(Surroundings environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Census> known = Discovery.censuses(environment.holdings().get().mechanisms());
    for (String id : ids) {
      List<String> names = known.stream().map(Census::id).toList();
      if (!names.contains(id)) throw new UnknownId("census", id, names);
    }
    int code = ExitCode.AS_DECLARED;
    for (Census census : known) {
      if (!ids.isEmpty() && !ids.contains(census.id())) continue;
      if (code != ExitCode.STOPPED) code = Math.max(code, count(census));
    }
    return code;
  }

  private int count(Census census) {
    Path file =
        environment
            .home()
            .resolve("target/census")
            .resolve(census.id().replace('/', '.') + ".census");
    Ledger.Head head =
        new Ledger.Head(
            "census",
            census.id() + " " + Discovery.fingerprint(),
            other -> " is of other work, or of another version of the program");
    List<Block> blocks = new ArrayList<>();
    AtomicReference<Optional<BadFile>> lost = new AtomicReference<>(Optional.empty());
    try (Ledger ledger =
        Ledger.open(file, head, resume ? Ledger.Start.GO_ON : Ledger.Start.AFRESH)) {
      ledger.earlier().forEach(line -> blocks.add(Block.parse(line, census)));
      List<Callable<Block>> tasks =
          tasks(census, blocks, block -> noted(() -> ledger.add(block.line()), lost));
      int all = blocks.size() + tasks.size();
      try (Progress progress = Progress.of(environment, "census", "blocks", tasks.size())) {
        blocks.addAll(
            Audit.of(tasks, environment.stop(), block -> false, block -> progress.step()));
      }
      int code = told(census, blocks, all, file);
      lost.get().ifPresent(e -> environment.note(e.getMessage()));
      return lost.get().isPresent() ? ExitCode.BAD_INPUT : code;
    }
  }

  /** What cannot be noted is still counted. */
  private static void noted(Runnable note, AtomicReference<Optional<BadFile>> lost) {
    try {
      note.run();
    } catch (BadFile e) {
      lost.updateAndGet(first -> first.isPresent() ? first : Optional.of(e));
    }
  }

  private int told(Census census, List<Block> blocks, int all, Path file) {
    if (blocks.size() < all) {
      environment.note(
          "stopped; "
              + blocks.size()
              + " of "
              + all
              + " blocks are counted; --resume goes on with "
              + file);
      return ExitCode.STOPPED;
    }
    CensusTable table = CensusTable.of(census, blocks);
    environment.out().print(table.text());
    return ExitCode.of(isPlaced(census, table));
  }

  private static List<Callable<Block>> tasks(
      Census census, List<Block> done, Consumer<Block> finished) {
    Set<List<Integer>> known = new HashSet<>();
    done.forEach(block -> known.add(List.of(block.family(), block.from())));
    List<Callable<Block>> tasks = new ArrayList<>();
    for (int f = 0; f < census.families().size(); f++) {
      for (int from = 0; from < census.families().get(f).members(); from += Block.SIZE) {
        int family = f;
        int first = from;
        if (known.contains(List.of(f, from))) continue;
        tasks.add(
            () -> {
              Block block = Block.of(census, family, first);
              finished.accept(block);
              return block;
            });
      }
    }
    return tasks;
  }

  private boolean isPlaced(Census census, CensusTable table) {
    String name = "spec/" + census.id().substring(0, census.id().indexOf('/')) + "/README.md";
    Path readme = environment.home().resolve(name);
    try {
      String before = Files.readString(readme);
      String after = table.placed(before);
      if (before.equals(after)) return true;
      if (write) TextFile.exchange(readme, before, after, name);
      else
        environment.note(
            "the table in " + name + " is stale; ./counterplay census --write renews it");
      return write;
    } catch (IOException e) {
      throw new BadFile(name + " cannot be read");
    }
  }
}
