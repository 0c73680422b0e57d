package entente.view.parts;

/// Opens web addresses outside the application.
@FunctionalInterface
public interface Browser {

  /// Shows an `http` or `https` address in the user's browser.
  void show(String url);
}
