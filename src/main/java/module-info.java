/// Entente: explore a diplomatic relationship.
@org.jspecify.annotations.NullMarked
module entente {
  requires atlantafx.base;
  requires info.picocli;
  requires java.logging;
  requires java.management;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.controlsfx.controls;
  requires static org.jspecify;
  requires tools.jackson.databind;

  opens entente.command to info.picocli;
  opens entente.view to javafx.fxml;
  opens entente.view.details to javafx.fxml;
  opens entente.view.lists to javafx.fxml;
  opens entente.view.parts to javafx.fxml;
  opens entente.view.query to javafx.fxml;
  opens entente.view.search to javafx.fxml;
  opens entente.view.timeline to javafx.fxml;
  exports entente to javafx.graphics;
}
