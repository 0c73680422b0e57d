package entente.view.parts;

import entente.dossier.EntityKind;
import entente.listing.CatalogueKind;

/// Small line drawings, 16 by 16, that stand for the kinds of entities.
public final class Icons {
  private static final String PERSON = "M8 8.2 A2.9 2.9 0 1 0 8 2.4 A2.9 2.9 0 1 0 8 8.2 M2.6 14 C2.6 8.8 13.4 8.8 13.4 14";
  private static final String BODY = "M2 6.2 L8 2.4 L14 6.2 Z M3.5 6.4 V12.4 M6.5 6.4 V12.4 M9.5 6.4 V12.4 M12.5 6.4 V12.4 M2 13.4 H14";
  private static final String PLACE = "M8 14.2 C5 10.6 3.6 8.6 3.6 6.6 A4.4 4.4 0 0 1 12.4 6.6 "
      + "C12.4 8.6 11 10.6 8 14.2 Z "
      + "M8 8.1 A1.5 1.5 0 1 0 8 5.1 A1.5 1.5 0 1 0 8 8.1";
  private static final String SOURCE = "M4 2.4 H9.6 L12.4 5.2 V13.6 H4 Z M6.2 7 H10.2 M6.2 9.2 H10.2 M6.2 11.4 H8.8";
  private static final String MECHANISM = "M3 8 A5 5 0 0 1 12 4.9 M13 8 A5 5 0 0 1 4 11.1 M12.2 2.2 V5.2 H9.2 M3.8 13.8 V10.8 H6.8";
  private static final String POST = "M2.6 5.4 H13.4 V13 H2.6 Z M6 5.2 V3.2 H10 V5.2 M2.6 8.8 H13.4";
  private static final String EVENT = "M8 2.4 L13.6 8 L8 13.6 L2.4 8 Z";
  private static final String PARTY = "M4 14 V2.4 H12.6 L10.6 5.4 L12.6 8.4 H4";
  private static final String TOPIC = "M6.4 2.6 L5 13.4 M11 2.6 L9.6 13.4 M2.8 6 H13.4 M2.4 10 H13";
  private static final String STATEMENT = "M2.6 3 H13.4 V10.8 H7.6 L4.8 13.6 V10.8 H2.6 Z";
  private static final String OTHER = "M3.4 3.4 H12.6 V12.6 H3.4 Z";

  private Icons() {}

  /// Stands for a list.
  public static Icon of(CatalogueKind kind) {
    return new Icon(path(kind.kinds().getFirst()));
  }

  /// Stands for a kind of entity.
  public static String path(EntityKind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case ORGANISATION -> BODY;
      case MECHANISM -> MECHANISM;
      case POST -> POST;
      case EVENT -> EVENT;
      case PLACE -> PLACE;
      case PARTY -> PARTY;
      case TOPIC -> TOPIC;
      case STATEMENT -> STATEMENT;
      case SOURCE -> SOURCE;
      default -> OTHER;
    };
  }
}
