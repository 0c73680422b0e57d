package entente.view;

import entente.explorer.KeptFilters;
import entente.explorer.RecentFiles;
import entente.explorer.RecentSearches;
import entente.view.parts.Browser;
import entente.view.parts.Dialogs;

/// What a window shares with the system and with the other windows of the application.
///
/// @param recent the files opened lately, in any window
/// @param searches what was sought lately, in any window
/// @param filters those that the user keeps, in any window
public record WindowServices(Browser browser, Dialogs dialogs, NewWindow newWindow, RecentFiles recent, RecentSearches searches,
    KeptFilters filters) {}
