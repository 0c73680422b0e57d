package entente.feed;

import entente.chart.Chart;
import entente.chart.EraBand;
import entente.chart.Lane;
import entente.chart.Office;
import entente.chart.Plot;
import entente.chart.Scenery;
import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.dossier.Era;
import entente.dossier.Figure;
import entente.dossier.Person;
import entente.dossier.Post;
import entente.dossier.Side;
import entente.dossier.Tenure;
import entente.language.Language;
import entente.words.EntityWords;
import entente.work.Once;
import entente.work.Progress;

/// What the lanes of a chart and all around them are called on a day, in the colours of the parties of that day. Only names and colours
/// change: nothing is placed anew. For any number of threads.
public final class NamesOfDay {
  private final Dossier dossier;
  private final EntityWords wording;
  private final Once<Boolean> isFixed; // whether it is the same on every day, as of nearly every dossier

  /// Nothing is worked out yet.
  public NamesOfDay(Dossier dossier, Language language) {
    this.dossier = dossier;
    this.wording = new EntityWords(dossier, language);
    this.isFixed = new Once<>(_ -> !dossier.isRenamed() && Side.isFixed(dossier));
  }

  /// A chart as of a day; itself where everything in it is called so already.
  ///
  /// @param grouping what its lanes stand for
  /// @param day days since 1970-01-01
  public Chart on(Chart chart, Grouping grouping, long day) {
    return isFixed.get(Progress.UNSEEN) ? chart : new Names(wording.on(day), day).of(chart, grouping);
  }

  private final class Names {
    private final EntityWords words;
    private final long day;

    Names(EntityWords words, long day) {
      this.words = words;
      this.day = day;
    }

    Chart of(Chart chart, Grouping grouping) {
      Scenery all = chart.scenery();
      var around = new Scenery(all.offices().stream().map(this::office).toList(), all.officesName(),
          all.eras().stream().map(this::era).toList(), all.plots().stream().map(this::plot).toList(), all.today(),
          all.isWhole());
      return chart.called(grouping.isOfEntities() ? this::lane : lane -> lane, around);
    }

    private boolean changes(Entity entity) {
      return !Side.isFixed(dossier, entity) || (entity instanceof Entity.Named named && !named.naming().names().isEmpty());
    }

    private Lane lane(Lane lane) {
      return dossier.find(lane.id()).filter(this::changes).map(entity -> new Lane(lane.id(),
          words.withToday(Lanes.name(words, entity), entity), Inks.on(dossier, entity, day), lane.members())).orElse(lane);
    }

    private Office office(Office office) {
      String name = dossier.find(Post.class, office.id()).filter(this::changes).map(post -> words.withToday(words.shortest(post), post))
          .orElse(office.name());
      return new Office(office.id(), name, office.ink(), office.segments().stream().map(this::segment).toList());
    }

    private Office.Segment segment(Office.Segment bar) {
      return dossier.find(Tenure.class, bar.id()).flatMap(tenure -> dossier.find(Person.class, tenure.person()).filter(this::changes)
          .map(person -> words.shortest(person) + Offices.capacity(words, bar.kind()))
          .map(bar::called)).orElse(bar);
    }

    private EraBand era(EraBand band) {
      return dossier.find(Era.class, band.id()).filter(this::changes)
          .map(era -> new EraBand(band.id(), words.shortest(era), band.bounds())).orElse(band);
    }

    private Plot plot(Plot plot) {
      String name = dossier.find(Figure.class, plot.id()).map(words::usual).orElse(plot.name());
      return new Plot(plot.id(), name, plot.unit(), plot.curves().stream().map(this::curve).toList(), plot.levels());
    }

    private Plot.Curve curve(Plot.Curve curve) {
      return curve.values().stream().findFirst().flatMap(value -> dossier.find(Figure.class, value.id()))
          .flatMap(figure -> dossier.find(Entity.Named.class, figure.reporter())).filter(this::changes)
          .map(who -> new Plot.Curve(words.shortest(who), Inks.on(dossier, who, day), curve.values())).orElse(curve);
    }
  }
}
