package entente.feed;

import entente.chart.EraBand;
import entente.chart.Ink;
import entente.chart.Plot;
import entente.chart.Scenery;
import entente.dossier.Decimal;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Era;
import entente.dossier.Figure;
import entente.language.Language;
import entente.language.Messages;
import entente.time.Bounds;
import entente.words.EntityWords;
import entente.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands around the lanes of a dossier's events: offices, eras, figures and today.
public final class ScenerySource {
  /// With more reporters than this, only those with the most values have a line.
  private static final int MOST_CURVES = 24;

  private final Dossier dossier;
  private final EntityWords wording;
  private final Messages texts;
  private final Progress progress;

  /// What is measured the same way and can be one picture.
  private record Measure(String indicator, @Nullable String from, @Nullable String to, @Nullable String unit) {}

  private ScenerySource(Dossier dossier, Language language, Progress progress) {
    this.dossier = dossier;
    this.wording = new EntityWords(dossier, language);
    this.texts = Messages.of(ScenerySource.class, language);
    this.progress = progress;
  }

  /// All there is around the lanes of a dossier.
  ///
  /// @param today days since 1970-01-01
  /// @throws java.util.concurrent.CancellationException once it is no longer wanted
  public static Scenery of(Dossier dossier, Language language, long today, Progress progress) {
    var around = new ScenerySource(dossier, language, progress);
    return new Scenery(Offices.of(dossier, language, today, progress), around.texts.text("offices"), around.eras(), around.plots(),
        Optional.of(new Scenery.Today(today, around.texts.text("today"))));
  }

  private List<EraBand> eras() {
    return dossier.lists().eras().stream().peek(_ -> progress.check()).map(era ->
        new EraBand(era.id(), wording.shortest(era), dossier.bounds(Era.DATE, era.date()))).toList();
  }

  /// Those with the most values first; a lone value makes no line.
  private List<Plot> plots() {
    Map<Measure, List<Figure>> measures = new LinkedHashMap<>();
    for (Figure figure : dossier.lists().figures()) {
      progress.check();
      var measure = new Measure(Objects.requireNonNullElse(figure.quantity().indicator(), ""), figure.from(), figure.to(),
          figure.quantity().unit());
      measures.computeIfAbsent(measure, _ -> new ArrayList<>()).add(figure);
    }
    return measures.values().stream().filter(figures -> figures.size() > 1)
        .sorted(Comparator.comparingInt((List<Figure> figures) -> figures.size()).reversed()).map(this::plot).toList();
  }

  private Plot plot(List<Figure> figures) {
    Figure one = figures.getFirst();
    Map<Optional<String>, List<Figure>> byReporter = new LinkedHashMap<>();
    figures.forEach(figure -> byReporter.computeIfAbsent(Optional.ofNullable(figure.reporter()), _ -> new ArrayList<>()).add(figure));
    Set<Optional<String>> longest = byReporter.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Optional<String>, List<Figure>> e) -> e.getValue().size()).reversed())
        .limit(MOST_CURVES).map(Map.Entry::getKey).collect(Collectors.toSet());
    List<Plot.Curve> curves = byReporter.entrySet().stream().filter(e -> longest.contains(e.getKey()))
        .map(e -> curve(e.getKey(), e.getValue())).toList();
    String unit = one.quantity().unit() == null || one.quantity().unit().equals("1") ? "" : one.quantity().unit();
    return new Plot(one.id(), wording.usual(one), unit, curves, levels(curves));
  }

  private List<Plot.Level> levels(List<Plot.Curve> curves) {
    DoubleSummaryStatistics amounts = curves.stream().flatMap(curve -> curve.values().stream())
        .collect(Collectors.summarizingDouble(Plot.Value::amount));
    Scaling scaling = amounts.getCount() == 0 ? Scaling.of(0, 1) : Scaling.of(Math.min(0, amounts.getMin()), Math.max(0, amounts.getMax()));
    return scaling.marks().map(amount -> new Plot.Level(amount, wording.compact(amount))).toList();
  }

  private Plot.Curve curve(Optional<String> reporter, List<Figure> figures) {
    Optional<Entity.Named> who = dossier.find(reporter.orElse(null)).filter(Entity.Named.class::isInstance).map(Entity.Named.class::cast);
    String name = who.map(named -> wording.shortest(named)).orElseGet(() -> texts.text("figure.unsaid"));
    int ink = who.map(named -> Inks.of(dossier, named)).orElse(Ink.NONE);
    List<Plot.Value> values = figures.stream().flatMap(figure -> value(figure).stream())
        .sorted(Comparator.comparingDouble(Plot.Value::day)).toList();
    return new Plot.Curve(name, ink, values);
  }

  private Optional<Plot.Value> value(Figure figure) {
    progress.check();
    Bounds period = dossier.bounds(Figure.DATE, figure.date());
    Decimal amount = figure.quantity().value();
    return amount == null || !period.isFinite() ? Optional.empty()
        : wording.quantity(figure.quantity()).map(words -> new Plot.Value(figure.id(), words,
            ((double) period.earliestStart() + period.latestEnd() + 1) / 2, amount.near()));
  }
}
