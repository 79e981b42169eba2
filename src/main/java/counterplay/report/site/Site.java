package counterplay.report.site;

import counterplay.claim.Gravity;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Lemma;
import counterplay.corpus.Discovery;
import counterplay.data.BadFile;
import counterplay.data.Resource;
import counterplay.data.TextFile;
import counterplay.mechanism.Mechanism;
import counterplay.report.Rests;
import counterplay.report.Slip;
import counterplay.report.play.Pictures;
import counterplay.report.scene.Picture;
import counterplay.search.Examined;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site of plain files that opens from a disk without a network. */
public final class Site {

  private static final List<String> ASSETS = List.of("site.css", "site.js");

  private final Contents contents;
  private final Path out;
  private final Templates templates;
  private final Sources sources;
  private final Pictures pictures = new Pictures();
  private final SectionFigures figures;
  private final TreeSet<String> shown = new TreeSet<>();

  private Site(Contents contents, Path out) {
    this.contents = contents;
    this.out = out;
    this.templates = Templates.to(out);
    this.sources = new Sources(contents.home());
    this.figures = new SectionFigures(contents.home(), out);
  }

  /**
   * Writes all pages.
   *
   * @param out the directory, which is made
   * @return how many claims have a page
   * @throws BadFile if it cannot be written
   */
  public static int write(Contents contents, Path out) {
    try {
      return new Site(contents, out).write();
    } catch (IOException e) {
      throw new BadFile(out + " cannot be written: " + TextFile.reason(e));
    }
  }

  private int write() throws IOException {
    List<ClaimView> claims = claims();
    List<MechanismView> mechanisms = mechanisms(claims);
    List<PaperView> papers = papers(claims);
    Map<String, Object> all = overview(claims, papers, mechanisms);
    for (String page : List.of("index", "readings", "mechanisms", "atlas", "glossary"))
      templates.write(page, page + ".html", all);
    lemmas(claims);
    for (PaperView p : papers)
      templates.write(
          "paper",
          p.page(),
          Map.of("paper", p, "figures", figures.of(p.key()), "proofs", Chains.among(p.claims())));
    Set<String> known = new HashSet<>(claims.stream().map(ClaimView::id).toList());
    for (ClaimView c : claims) {
      templates.write(
          "claim",
          c.page(),
          Map.of("claim", c, "known", known, "chain", Chains.of(c, claims), "example", example(c)));
      copy(c);
    }
    for (MechanismView m : mechanisms) templates.write("mechanism", m.page(), Map.of("m", m));
    for (String file : shown)
      templates.write("source", sourcePage(file), Map.of("file", file, "text", sources.text(file)));
    figures.write();
    for (String asset : ASSETS) asset(asset);
    return claims.size();
  }

  private Map<String, Object> overview(
      List<ClaimView> claims, List<PaperView> papers, List<MechanismView> mechanisms) {
    Map<String, Object> all = new TreeMap<>();
    all.put("claims", claims);
    all.put("papers", papers);
    all.put("mechanisms", mechanisms);
    all.put("verdicts", Verdict.values());
    all.put("kinds", counterplay.claim.Kind.values());
    all.put("substantive", slips(claims, Gravity.Kind.SUBSTANTIVE));
    all.put("simplest", simplest(slips(claims, Gravity.Kind.SUBSTANTIVE)));
    all.put("misprints", slips(claims, Gravity.Kind.MISPRINT));
    all.put("edges", Slip.of(contents.results(), Gravity.Kind.EDGE).size());
    all.put("readings", contents.results().size());
    all.put("since", contents.since().file());
    all.put("moved", contents.since().moved(claims));
    all.put(
        "definitions",
        contents.catalogue().definitions().stream()
            .map(d -> DefinitionView.of(d, sources))
            .toList());
    all.put("atlas", AtlasView.of(contents.matrix()));
    return all;
  }

  private List<ClaimView> claims() {
    Map<String, Contents.Origin> origins = contents.origins();
    Map<String, List<ReadingView>> readings = new LinkedHashMap<>();
    contents.results().parallelStream()
        .map(r -> ReadingView.of(r, contents.about(r), contents.home(), studio(r, origins)))
        .toList()
        .forEach(
            r -> readings.computeIfAbsent(r.result().claim().id(), id -> new ArrayList<>()).add(r));
    List<ClaimView> claims = new ArrayList<>();
    readings.forEach(
        (id, all) -> {
          Contents.Origin origin = origins.get(id);
          claims.add(
              new ClaimView(
                  all.get(0).result().claim().source(),
                  all,
                  sources.of(origin.spec()).orElse(""),
                  origin.mechanisms(),
                  figures.of(all.get(0).result().claim().source())));
        });
    claims.forEach(c -> show(c.file()));
    return claims;
  }

  /** Where no case is on the page. */
  private List<Picture> example(ClaimView c) {
    return c.readings().stream().allMatch(r -> r.cases().isEmpty())
        ? pictures.example(c.printed().result().claim(), c.mechanisms())
        : List.of();
  }

  private CaseView.Studio studio(Examined r, Map<String, Contents.Origin> origins) {
    return new CaseView.Studio(pictures, origins.get(r.claim().id()).mechanisms());
  }

  private List<MechanismView> mechanisms(List<ClaimView> claims) {
    List<MechanismView> views = new ArrayList<>();
    for (Mechanism m : contents.library().mechanisms().all()) {
      String file = sources.of(m.getClass()).orElse("");
      show(file);
      List<ClaimView> about =
          claims.stream()
              .filter(c -> c.mechanisms().stream().anyMatch(o -> o.id().equals(m.id())))
              .toList();
      views.add(
          new MechanismView(
              m,
              sources.comment(m.getClass()),
              file,
              contents.matrix().rows().stream()
                  .filter(r -> r.mechanism().id().equals(m.id()))
                  .flatMap(r -> r.answers().stream())
                  .map(PropertyView::new)
                  .toList(),
              about,
              about.isEmpty() ? List.of() : figures.of(m)));
    }
    return views;
  }

  private List<PaperView> papers(List<ClaimView> claims) {
    return Discovery.PAPERS.stream()
        .map(key -> PaperView.of(key, claims, sources))
        .filter(p -> !p.claims().isEmpty())
        .toList();
  }

  private static List<SlipView> slips(List<ClaimView> claims, Gravity.Kind kind) {
    Map<Examined, ReadingView> views = new LinkedHashMap<>();
    claims.forEach(c -> c.readings().forEach(r -> views.put(r.result(), r)));
    return Slip.of(List.copyOf(views.keySet()), kind).stream()
        .map(s -> new SlipView(views.get(s.first()), s.others().stream().map(views::get).toList()))
        .toList();
  }

  /** The slip whose case has the fewest numbers and a picture: to begin with. */
  private static List<ReadingView> simplest(List<SlipView> slips) {
    return slips.stream()
        .map(SlipView::first)
        .filter(r -> r.cases().stream().limit(1).anyMatch(c -> !c.pictures().isEmpty()))
        .min(Comparator.comparingInt(r -> r.cases().get(0).leaves()))
        .stream()
        .toList();
  }

  /** Puts the witness files beside the pages. */
  private void copy(ClaimView c) {
    for (ReadingView r : c.readings()) {
      for (CaseView v : r.cases()) {
        if (v.file().isEmpty()) continue;
        TextFile.copy(contents.home().resolve(v.file()), out.resolve(v.file()), v.file());
      }
    }
  }

  private void lemmas(List<ClaimView> claims) {
    Map<String, LemmaView> lemmas = new TreeMap<>();
    for (ClaimView c : claims) {
      for (ReadingView r : c.readings()) {
        for (Lemma l : r.result().ruling().lemmas())
          lemmas
              .computeIfAbsent(
                  l.id(),
                  id -> new LemmaView(l, Rests.lemma(l, contents.home()), new ArrayList<>()))
              .resting()
              .add(r);
      }
    }
    for (boolean machine : List.of(true, false)) {
      templates.write(
          "lemmas",
          machine ? "theorems.html" : "lemmas.html",
          Map.of(
              "machine",
              machine,
              "lemmas",
              lemmas.values().stream()
                  .filter(v -> (v.lemma().kind() == Lemma.Kind.MACHINE) == machine)
                  .toList()));
    }
  }

  private void show(String file) {
    if (!file.isEmpty()) shown.add(file);
  }

  static String sourcePage(String file) {
    return "source/" + file + ".html";
  }

  private void asset(String name) {
    String text = Resource.text("/counterplay/report/" + name).orElseThrow();
    TextFile.replace(out.resolve(name), text, name);
  }
}
