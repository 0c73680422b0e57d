package entente.dossier;

import entente.time.Edtf;

/// A background period.
public record Era(String id, Text name, Edtf date, Apparatus apparatus) implements Entity {}
