// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/actionspecs.h"

#include <QCoreApplication>

#include <array>

namespace cs::studio {

namespace {

constexpr std::array specs {
    ActionSpec { "file.openWorkflow", QT_TRANSLATE_NOOP("Actions", "&Open workflow…"),
        QT_TRANSLATE_NOOP(
            "Actions", "Opens a workflow file and draws the topology of its connector."),
        "Ctrl+O", "open" },
    ActionSpec { "file.openSample", QT_TRANSLATE_NOOP("Actions", "Open the &sample"),
        QT_TRANSLATE_NOOP(
            "Actions", "Opens the sample: a music shop in SQLite, ready to step through."),
        "Ctrl+Shift+O", "database" },
    ActionSpec { "file.openTutorial", QT_TRANSLATE_NOOP("Actions", "Open the &tutorial"),
        QT_TRANSLATE_NOOP(
            "Actions", "Opens a connector that is still to be written: every method is a stub."),
        "Ctrl+Shift+U", "stub" },
    ActionSpec { "file.save", QT_TRANSLATE_NOOP("Actions", "&Save workflow"),
        QT_TRANSLATE_NOOP("Actions", "Writes the edited workflow file."), "Ctrl+S", "save" },
    ActionSpec { "file.reload", QT_TRANSLATE_NOOP("Actions", "&Reload workflow"),
        QT_TRANSLATE_NOOP(
            "Actions", "Reads the workflow file again and starts from its beginning."),
        "Ctrl+R", "restart" },
    ActionSpec { "file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "Stops the run and closes the window."), "Ctrl+Q", "close" },

    ActionSpec { "edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
        QT_TRANSLATE_NOOP("Actions", "Takes back the last edit of a breakpoint."), "Ctrl+Z",
        "undo" },
    ActionSpec { "edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
        QT_TRANSLATE_NOOP("Actions", "Does again what was taken back."), "Ctrl+Shift+Z", "redo" },
    ActionSpec { "edit.find", QT_TRANSLATE_NOOP("Actions", "&Find in panel"),
        QT_TRANSLATE_NOOP("Actions", "Searches in the panel that has the focus."), "Ctrl+F",
        "search" },
    ActionSpec { "edit.copyPath", QT_TRANSLATE_NOOP("Actions", "Copy &path"),
        QT_TRANSLATE_NOOP("Actions", "Copies the path of what is selected."), "Ctrl+Shift+C",
        "copy" },

    ActionSpec { "go.anything", QT_TRANSLATE_NOOP("Actions", "&Go to anything…"),
        QT_TRANSLATE_NOOP("Actions", "Finds connectors, nodes, stages and entities by name."),
        "Ctrl+P", "search" },
    ActionSpec { "go.command", QT_TRANSLATE_NOOP("Actions", "&Command palette…"),
        QT_TRANSLATE_NOOP("Actions", "Finds every action by name."), "Ctrl+Shift+P", "palette" },
    ActionSpec { "go.back", QT_TRANSLATE_NOOP("Actions", "&Back"),
        QT_TRANSLATE_NOOP("Actions", "Goes back to what was selected before."), "Alt+Left",
        "back" },
    ActionSpec { "go.forward", QT_TRANSLATE_NOOP("Actions", "&Forward"),
        QT_TRANSLATE_NOOP("Actions", "Goes forward again in what was selected."), "Alt+Right",
        "forward" },
    ActionSpec { "go.nextFailure", QT_TRANSLATE_NOOP("Actions", "&Next failure"),
        QT_TRANSLATE_NOOP("Actions", "Selects the next failure of the run."), "F8",
        "next-failure" },
    ActionSpec { "go.previousFailure", QT_TRANSLATE_NOOP("Actions", "&Previous failure"),
        QT_TRANSLATE_NOOP("Actions", "Selects the previous failure of the run."), "Shift+F8",
        "previous-failure" },
    ActionSpec { "go.follow", QT_TRANSLATE_NOOP("Actions", "Fo&llow the run"),
        QT_TRANSLATE_NOOP(
            "Actions", "Keeps the selection where the run is; selecting something leaves it."),
        "F4", "follow", true },

    ActionSpec { "run.start", QT_TRANSLATE_NOOP("Actions", "&Run or continue"),
        QT_TRANSLATE_NOOP("Actions", "Runs, or goes on, to the end or the next breakpoint."), "F5",
        "run" },
    ActionSpec { "run.pause", QT_TRANSLATE_NOOP("Actions", "&Pause"),
        QT_TRANSLATE_NOOP("Actions", "Pauses the run at the next event."), "F6", "pause" },
    ActionSpec { "run.stop", QT_TRANSLATE_NOOP("Actions", "S&top"),
        QT_TRANSLATE_NOOP("Actions", "Ends the run; a second time cuts what does not end."),
        "Shift+F5", "stop" },
    ActionSpec { "run.restart", QT_TRANSLATE_NOOP("Actions", "R&estart"),
        QT_TRANSLATE_NOOP("Actions", "Ends the run and starts it anew."), "Ctrl+Shift+F5",
        "restart" },
    ActionSpec { "run.stepInto", QT_TRANSLATE_NOOP("Actions", "Step &into"),
        QT_TRANSLATE_NOOP("Actions", "Steps to the next thing, into children."), "F11",
        "step-into" },
    ActionSpec { "run.step", QT_TRANSLATE_NOOP("Actions", "Step by &granularity"),
        QT_TRANSLATE_NOOP("Actions", "Steps to the next thing of the size chosen beside it."),
        "F12", "continue" },
    ActionSpec { "run.stepOver", QT_TRANSLATE_NOOP("Actions", "Step &over"),
        QT_TRANSLATE_NOOP("Actions", "Runs the stage or subtree and stops after it."), "F10",
        "step-over" },
    ActionSpec { "run.stepOut", QT_TRANSLATE_NOOP("Actions", "Step o&ut"),
        QT_TRANSLATE_NOOP("Actions", "Runs on to the post_process of this node."), "Shift+F11",
        "step-out" },
    ActionSpec { "run.runTo", QT_TRANSLATE_NOOP("Actions", "Run &to here"),
        QT_TRANSLATE_NOOP("Actions", "Runs on to the selected node or stage."), "Alt+F10",
        "run-to" },
    ActionSpec { "run.toggleBreakpoint", QT_TRANSLATE_NOOP("Actions", "Toggle &breakpoint"),
        QT_TRANSLATE_NOOP("Actions", "Sets or removes a breakpoint at the selected node or stage."),
        "F9", "breakpoint" },
    ActionSpec { "run.clearBreakpoints", QT_TRANSLATE_NOOP("Actions", "Remove &all breakpoints"),
        QT_TRANSLATE_NOOP("Actions", "Removes every breakpoint; Undo brings them back."),
        "Ctrl+Shift+F9", "breakpoint-disabled" },
    ActionSpec { "granularity.event", QT_TRANSLATE_NOOP("Actions", "Step by event"),
        QT_TRANSLATE_NOOP("Actions", "Steps stop at every event."), "Alt+1", "", true },
    ActionSpec { "granularity.entity", QT_TRANSLATE_NOOP("Actions", "Step by entity"),
        QT_TRANSLATE_NOOP("Actions", "Steps stop at every entity that is yielded."), "Alt+2", "",
        true },
    ActionSpec { "granularity.stage", QT_TRANSLATE_NOOP("Actions", "Step by stage"),
        QT_TRANSLATE_NOOP("Actions", "Steps stop at every stage of every element."), "Alt+3", "",
        true },
    ActionSpec { "granularity.element", QT_TRANSLATE_NOOP("Actions", "Step by element"),
        QT_TRANSLATE_NOOP("Actions", "Steps stop at every element a producer gives."), "Alt+4", "",
        true },
    ActionSpec { "granularity.node", QT_TRANSLATE_NOOP("Actions", "Step by node"),
        QT_TRANSLATE_NOOP("Actions", "Steps stop at every node."), "Alt+5", "", true },

    ActionSpec { "view.explore", QT_TRANSLATE_NOOP("Actions", "&Explore"),
        QT_TRANSLATE_NOOP("Actions", "Connectors, their topologies, what is implemented."),
        "Ctrl+1", "explore", true },
    ActionSpec { "view.debug", QT_TRANSLATE_NOOP("Actions", "&Debug"),
        QT_TRANSLATE_NOOP("Actions", "The run, step by step: tree, entities, log."), "Ctrl+2",
        "debug", true },
    ActionSpec { "view.resetLayout", QT_TRANSLATE_NOOP("Actions", "&Reset layout"),
        QT_TRANSLATE_NOOP(
            "Actions", "Puts the panels of this perspective where they were at first."),
        "Ctrl+0", "layout" },
    ActionSpec { "view.larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        QT_TRANSLATE_NOOP("Actions", "Makes all text a point larger."), "Ctrl++", "zoom-in" },
    ActionSpec { "view.smaller", QT_TRANSLATE_NOOP("Actions", "S&maller text"),
        QT_TRANSLATE_NOOP("Actions", "Makes all text a point smaller."), "Ctrl+-", "zoom-out" },
    ActionSpec { "view.nextTheme", QT_TRANSLATE_NOOP("Actions", "Next &theme"),
        QT_TRANSLATE_NOOP("Actions", "Goes from light to dark to high contrast and back."),
        "Ctrl+Shift+T", "theme" },
    ActionSpec { "view.nextLanguage", QT_TRANSLATE_NOOP("Actions", "Next lan&guage"),
        QT_TRANSLATE_NOOP("Actions", "Switches between English and German."), "Ctrl+Shift+L",
        "external" },
    ActionSpec { "view.settings", QT_TRANSLATE_NOOP("Actions", "Se&ttings"),
        QT_TRANSLATE_NOOP(
            "Actions", "Theme, language, text size, motion, granularity; applied at once."),
        "Ctrl+,", "settings" },

    ActionSpec { "help.context", QT_TRANSLATE_NOOP("Actions", "&Help for this panel"),
        QT_TRANSLATE_NOOP("Actions", "What the panel that has the focus shows, and every key."),
        "F1", "help" },
    ActionSpec { "help.about", QT_TRANSLATE_NOOP("Actions", "&About Connector Studio"),
        QT_TRANSLATE_NOOP("Actions", "Versions and licence."), "Ctrl+Shift+F1", "info" },
};

} // namespace

std::span<const ActionSpec> actionSpecs()
{
    return specs;
}

} // namespace cs::studio
