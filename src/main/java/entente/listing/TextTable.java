package entente.listing;

import java.util.List;

/// Rows of a list or a table as other programs take them. Each row has as many cells as the heading.
public record TextTable(List<String> heading, List<List<String>> rows) {
  /// A table of more rows is of use as text only.
  private static final int MOST_IN_HTML = 20_000;

  /// Keeps its own lists.
  public TextTable {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }

  /// The headings and the rows, a line each, with tabs between the cells; tabs and line breaks within a cell are spaces.
  public String tabbed() {
    var text = new StringBuilder();
    append(heading, text);
    rows.forEach(row -> append(row, text.append('\n')));
    return text.toString();
  }

  private static void append(List<String> cells, StringBuilder text) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : "\t").append(cells.get(i).replaceAll("\\s", " "));
    }
  }

  /// A table of HTML with a row of headings; empty where there are very many rows.
  public String html() {
    if (rows.size() > MOST_IN_HTML) {
      return "";
    }
    var html = new StringBuilder("<meta charset=\"utf-8\"><table><thead>");
    append(heading, "th", html);
    html.append("</thead><tbody>");
    rows.forEach(row -> append(row, "td", html));
    return html.append("</tbody></table>").toString();
  }

  private static void append(List<String> cells, String tag, StringBuilder html) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append('<').append(tag).append(" dir=\"auto\">");
      html.append(cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      html.append("</").append(tag).append('>');
    }
    html.append("</tr>");
  }
}
