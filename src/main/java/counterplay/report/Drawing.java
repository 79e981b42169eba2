package counterplay.report;

import static counterplay.report.scene.Picture.place;

import counterplay.exact.number.Enclosure;
import counterplay.report.Figure.Line;
import counterplay.report.Figure.Look;
import counterplay.report.Figure.Panel;
import counterplay.report.Figure.Point;
import counterplay.report.Figure.Range;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws a figure as SVG. Only here numbers become floating-point ones: the middle of the two ends,
 * on its way to a place on the page.
 */
public final class Drawing {

  private static final String FAMILY =
      "font-family:'DejaVu Sans',Verdana,Helvetica,Arial,sans-serif";
  private static final int HEIGHT = 420;
  private static final Color BLUE = new Color(0x1F, 0x4E, 0x9C);
  private static final Color RED = new Color(0xC4, 0x3C, 0x1E);
  private static final Color GREEN = new Color(0x2E, 0x7D, 0x4F);
  private static final Color LIGHT = new Color(0xDD, 0xDD, 0xDD);

  private Drawing() {}

  /** The picture. */
  public static String svg(Figure figure) {
    int width = figure.panels().size() == 1 ? 720 : 140 + 260 * figure.panels().size();
    TextUtils.setUseDrawRotatedStringWorkaround(false); // otherwise letters become outlines
    VectorGraphics2D graphics = new VectorGraphics2D();
    chart(figure).draw((Graphics2D) graphics, new Rectangle2D.Double(0, 0, width, HEIGHT));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new SVGProcessor()
          .getDocument(graphics.getCommands(), new PageSize(width, HEIGHT))
          .writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replaceFirst("<!DOCTYPE[^>]*>\\s*", "")
        .replaceAll("font-family:&quot;[^&]*&quot;", FAMILY);
  }

  private static Font font(int size, int style) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  private static JFreeChart chart(Figure figure) {
    NumberAxis up = axis(figure.up(), figure.height());
    CombinedRangeXYPlot all = new CombinedRangeXYPlot(up);
    all.setOrientation(PlotOrientation.VERTICAL);
    all.setGap(28);
    Set<String> named = new HashSet<>();
    for (Panel panel : figure.panels()) all.add(plot(figure, panel, named));
    JFreeChart chart = new JFreeChart(figure.title(), font(15, Font.BOLD), all, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(8, 8, 8, 16));
    chart.getTitle().setMargin(new RectangleInsets(0, 0, 6, 0));
    LegendTitle legend = new LegendTitle(all);
    legend.setItemFont(font(13, Font.PLAIN));
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
    chart.addLegend(legend);
    return chart;
  }

  private static NumberAxis axis(String label, Range range) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(place(range.from()), place(range.to()));
    axis.setTickUnit(new NumberTickUnit(place(range.step())));
    axis.setLabelFont(font(14, Font.PLAIN));
    axis.setTickLabelFont(font(12, Font.PLAIN));
    return axis;
  }

  private static XYPlot plot(Figure figure, Panel panel, Set<String> named) {
    XYSeriesCollection data = new XYSeriesCollection();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (Line line : panel.lines()) {
      int k = data.getSeriesCount();
      data.addSeries(series(k, line));
      boolean marks = line.look().compareTo(Look.DISCS) >= 0;
      renderer.setSeriesPaint(k, colour(line.look()));
      renderer.setSeriesStroke(k, stroke(line.look()));
      renderer.setSeriesLinesVisible(k, !marks);
      renderer.setSeriesShapesVisible(k, marks);
      renderer.setSeriesShape(k, mark(line.look()));
      renderer.setSeriesVisibleInLegend(k, named.add(line.name() + line.look()));
    }
    renderer.setLegendLine(new Line2D.Double(-18, 0, 18, 0));
    renderer.setLegendItemLabelGenerator((all, k) -> panel.lines().get(k).name());
    XYPlot plot = new XYPlot(data, axis(figure.across(), panel.width()), null, renderer);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setDomainGridlinePaint(LIGHT);
    plot.setRangeGridlinePaint(LIGHT);
    plot.setDomainGridlineStroke(new BasicStroke(0.6f));
    plot.setRangeGridlineStroke(new BasicStroke(0.6f));
    plot.setOutlinePaint(Color.GRAY);
    if (!panel.caption().isEmpty()) {
      TextTitle caption = new TextTitle(panel.caption(), font(13, Font.PLAIN));
      caption.setPadding(new RectangleInsets(3, 6, 3, 6));
      caption.setBackgroundPaint(Color.WHITE);
      plot.addAnnotation(new XYTitleAnnotation(0.02, 0.98, caption, RectangleAnchor.TOP_LEFT));
    }
    return plot;
  }

  /** Strokes are set apart by a point that has no place. */
  private static XYSeries series(int k, Line line) {
    XYSeries series = new XYSeries(k, false, true);
    for (var stroke : line.strokes()) {
      if (series.getItemCount() > 0) series.add(Double.NaN, Double.NaN);
      for (Point p : stroke) series.add(value(p.x()), value(p.y()));
    }
    return series;
  }

  private static Color colour(Look look) {
    return switch (look) {
      case SOLID, DISCS -> BLUE;
      case DASHED, SQUARES -> RED;
      case DASH_DOT, TRIANGLES -> GREEN;
      case DOTTED -> Color.BLACK;
    };
  }

  private static BasicStroke stroke(Look look) {
    return switch (look) {
      case DASHED -> stroke(1.8f, 7, 4);
      case DASH_DOT -> stroke(1.8f, 9, 3, 2, 3);
      case DOTTED -> stroke(1.6f, 1.6f, 3);
      default -> new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    };
  }

  private static BasicStroke stroke(float width, float... dashes) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  private static Shape mark(Look look) {
    if (look == Look.SQUARES) return new Rectangle2D.Double(-3, -3, 6, 6);
    if (look != Look.TRIANGLES) return new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4);
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(-3.8, 3);
    triangle.lineTo(3.8, 3);
    triangle.lineTo(0, -4);
    triangle.closePath();
    return triangle;
  }

  private static double value(Enclosure e) {
    return place(e.middle());
  }
}
