package counterplay.report.site;

import java.util.List;

/**
 * One slip of a paper, for templates.
 *
 * @param first the reading that is charged with it
 * @param others the readings that fall with it
 */
public record SlipView(ReadingView first, List<ReadingView> others) {}
