package entente.dossier;

/// The level of a post or a mechanism, highest first, from protocol order.
public enum Rank implements Keyed {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  DEPUTY_HEAD,
  MINISTER,
  DEPUTY_MINISTER,
  AMBASSADOR,
  SENIOR_OFFICIAL,
  CHARGE,
  OFFICIAL,
  OTHER
}
