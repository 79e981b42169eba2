package counterplay.report;

import java.util.List;
import java.util.Locale;

/** How errata are written down. */
public enum Markup {
  /** Markdown. */
  MD,
  /** LaTeX, to be put into a document of one's own. */
  LATEX;

  /** A paragraph for each erratum, and a heading. */
  public String text(String paper, List<Erratum> errata) {
    StringBuilder text = new StringBuilder(heading("Errata: " + paper));
    for (Erratum e : errata) text.append('\n').append(paragraph(e)).append('\n');
    if (errata.isEmpty())
      text.append("\n").append(plain("Nothing substantive and no misprint is known.")).append('\n');
    return text.toString();
  }

  private String paragraph(Erratum e) {
    StringBuilder text =
        new StringBuilder(strong(e.place() + ", " + word(e) + "."))
            .append(plain(" The paper says: " + sentence(e.statement())));
    if (!e.why().isEmpty()) text.append(plain(" " + sentence(e.why())));
    text.append(plain(" The case comes to "))
        .append(code(e.finding()))
        .append(plain(", which does not hold. Correction: " + sentence(e.correction()) + " ("))
        .append(code(e.id()));
    if (!e.file().isEmpty()) text.append(plain("; case ")).append(code(e.file()));
    if (!e.others().isEmpty()) {
      text.append(plain("; with it falls "));
      for (int k = 0; k < e.others().size(); k++)
        text.append(k == 0 ? "" : ", ").append(code(e.others().get(k)));
    }
    return text.append(")").toString();
  }

  private static String word(Erratum e) {
    return e.gravity().name().toLowerCase(Locale.ROOT);
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private String heading(String text) {
    return this == MD ? "# " + text + "\n" : "\\section*{" + plain(text) + "}\n";
  }

  private String strong(String text) {
    return this == MD ? "**" + plain(text) + "**" : "\\paragraph{" + plain(text) + "}";
  }

  /** Text that must be read to the letter. */
  public String code(String text) {
    return this == MD ? "`" + text + "`" : "\\texttt{" + plain(text) + "}";
  }

  /** The text, with what has a meaning of its own marked as text. */
  public String plain(String text) {
    if (this == MD) return text.replaceAll("([\\\\*_`<\\[])", "\\\\$1");
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray())
      escaped.append(
          switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '&', '%', '$', '#', '_', '{', '}' -> "\\" + c;
            default -> String.valueOf(c);
          });
    return escaped.toString();
  }
}
