package counterplay.report.site;

import counterplay.data.TextFile;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fills templates and writes the pages; whatever is put into one is escaped.
 *
 * @param out where the pages go
 * @param configuration of the templates
 */
record Templates(Path out, Configuration configuration) {

  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_33;

  static Templates to(Path out) {
    Configuration configuration = new Configuration(BEHAVIOUR);
    configuration.setClassLoaderForTemplateLoading(
        Templates.class.getClassLoader(), "counterplay/report");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(BEHAVIOUR).build());
    return new Templates(out, configuration);
  }

  /**
   * Writes a page.
   *
   * @param template which one is filled
   * @param page its path, {@code claims/csoka/eq-3.html}
   * @param values what is put into it
   */
  void write(String template, String page, Map<String, ?> values) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("root", "../".repeat(page.length() - page.replace("/", "").length()));
    model.put("page", page);
    StringWriter text = new StringWriter();
    try {
      configuration.getTemplate(template + ".ftlh").process(model, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(page + ": " + e.getMessage(), e);
    }
    TextFile.replace(out.resolve(page), text.toString(), page);
  }
}
