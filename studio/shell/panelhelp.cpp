// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/panelhelp.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct PanelHelp
{
    const char *sentence; // context "PanelHelp"
    QStringList actions;
};

const QStringList &steps()
{
    static const QStringList ids { u"run.stepInto"_s, u"run.stepOver"_s, u"run.stepOut"_s,
        u"run.start"_s, u"run.runTo"_s };
    return ids;
}

const QHash<QString, PanelHelp> &table()
{
    static const QHash<QString, PanelHelp> panels {
        { u"panel.topology"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The topology as its connector declares it: nodes with their stages, in the "
                  "order the walk takes. The accent bar stands where the run is; a number says how "
                  "much a stage yielded."),
                steps() + QStringList { u"run.toggleBreakpoint"_s, u"go.source"_s } } },
        { u"panel.connectors"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Every ServiceSpec that was found, by source type. The bar says how many methods "
                  "of its topology a connector implements. Select one to see its topology."),
                { u"python.openFolder"_s, u"python.newWorkflow"_s, u"edit.find"_s,
                    u"go.checklist"_s } } },
        { u"panel.environments"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Python interpreters and the framework each has. The one in use runs Python "
                  "connectors."),
                { u"python.addEnvironment"_s, u"python.recheck"_s, u"python.copyInstall"_s } } },
        { u"panel.checklist"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Each method that the topology names or the base class demands: implemented, "
                  "inherited, stub or missing. Open one and write it; its mark goes as you type."),
                { u"go.source"_s, u"run.toggleBreakpoint"_s, u"edit.find"_s } } },
        { u"panel.runtree"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The run, unrolled: each node, its elements, their stages, what they yielded. "
                  "Select a row and every other panel shows what belongs to it."),
                steps() + QStringList { u"edit.copyPath"_s, u"go.follow"_s } } },
        { u"panel.breakpoints"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Where the run stops. F9 sets or removes one at the selected node or stage; here "
                  "it gets a condition, a number of hits to ignore, or a log message."),
                { u"run.toggleBreakpoint"_s, u"run.clearBreakpoints"_s, u"run.start"_s } } },
        { u"panel.entity"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "What a stage yielded: its fields, its JSON, the columns of a table, and where "
                  "it came from. Pin an entity to compare it with the next."),
                { u"edit.copyPath"_s, u"go.back"_s, u"go.forward"_s, u"edit.find"_s } } },
        { u"panel.context"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "What the stages so far remembered for those below them: key, value, who wrote "
                  "it."),
                { u"run.stepInto"_s, u"go.back"_s, u"edit.find"_s } } },
        { u"panel.source"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The method behind what is selected. A stub stands on amber with the word in the "
                  "margin; click into a method to select it everywhere."),
                { u"file.save"_s, u"edit.find"_s, u"edit.replace"_s, u"edit.goToLine"_s,
                    u"edit.toggleComment"_s, u"go.topology"_s } } },
        { u"panel.workflow"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The workflow file: which connector runs, against what, and where its entities "
                  "go. It is checked while you type: F8 goes to the next problem, Alt+Enter mends "
                  "it, Ctrl+Space says what could stand at the cursor. Ctrl+S writes it and reads "
                  "it again."),
                { u"config.fix"_s, u"config.complete"_s, u"config.nextProblem"_s,
                    u"config.schema"_s, u"file.save"_s, u"run.start"_s, u"edit.undo"_s } } },
        { u"panel.outline"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The keys of the workflow as a tree; search finds one, Enter goes to it in the "
                  "text."),
                { u"config.outline"_s, u"config.copyPath"_s } } },
        { u"panel.configproblems"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "What the framework would reject in the workflow file, and what is likely not "
                  "meant. Select a row to go there."),
                { u"config.fix"_s, u"config.nextProblem"_s, u"config.schema"_s } } },
        { u"panel.log"_s,
            { QT_TRANSLATE_NOOP(
                  "PanelHelp", "What connector and framework say while they run. Ctrl+F searches."),
                { u"edit.find"_s, u"go.nextFailure"_s, u"go.follow"_s } } },
        { u"panel.requests"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Each SQL statement or HTTP request of the connector, with its rows and its "
                  "time."),
                { u"edit.find"_s, u"go.follow"_s } } },
        { u"panel.problems"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Failures, warnings, and failures that the framework would not tell of. Select "
                  "one to go where it happened."),
                { u"go.nextFailure"_s, u"go.previousFailure"_s, u"go.source"_s } } },
        { u"panel.writeplan"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "What the run wrote, or in a dry run would write: each entity with its reason, "
                  "and each deletion with the names it rests on."),
                { u"sink.dryRun"_s, u"sink.catalogue"_s, u"catalogue.exportPlan"_s,
                    u"catalogue.show"_s } } },
        { u"panel.catalogue"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The entities the studio's own catalogue holds, their versions and their "
                  "lineage. A snapshot is taken before each run."),
                { u"catalogue.goBack"_s, u"catalogue.reset"_s, u"catalogue.open"_s,
                    u"catalogue.saveAs"_s, u"edit.find"_s } } },
        { u"panel.configproblems"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "What is wrong in the workflow, one line for each mistake, with its fixes."),
                { u"config.nextProblem"_s, u"config.previousProblem"_s, u"config.fix"_s } } },
        { u"panel.outline"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The keys of the workflow as a tree. Select one to go to it in text and form."),
                { u"config.copyPath"_s, u"config.text"_s, u"config.form"_s } } },
        { u"panel.filterlab"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Which names the filter patterns keep and drop, as one edits them, and which "
                  "rule decided."),
                { u"config.fetchNames"_s, u"edit.undo"_s } } },
        { u"panel.variables"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The variables the workflow names, and where their values were found. Secrets "
                  "stay covered."),
                { u"config.secretsFile"_s, u"config.moveSecret"_s, u"config.hideSecrets"_s } } },
        { u"panel.testconnection"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "Whether what the workflow reads can be reached, step by step, and the key of "
                  "the config that each failed step points to."),
                { u"config.testConnection"_s } } },
        { u"panel.lesson"_s,
            { QT_TRANSLATE_NOOP("PanelHelp",
                  "The lesson: what to do, whether it is done, and hints. It works on a copy of "
                  "its files, so nothing of yours is touched."),
                { u"learn.hint"_s, u"learn.showMe"_s, u"learn.next"_s, u"learn.restore"_s,
                    u"learn.lessons"_s } } },
        { u"panel.start"_s,
            { QT_TRANSLATE_NOOP("PanelHelp", "Open the sample or a workflow, then press F11."),
                { u"file.openSample"_s, u"file.openWorkflow"_s, u"file.newConnector"_s,
                    u"python.openFolder"_s, u"learn.lessons"_s } } },
    };
    return panels;
}

} // namespace

QString panelHelp(const QString &panelId)
{
    const auto found = table().constFind(panelId);
    return QCoreApplication::translate("PanelHelp",
        found != table().cend()
            ? found->sentence
            : QT_TRANSLATE_NOOP("PanelHelp",
                "One part of what the window knows; what is selected here is selected "
                "everywhere."));
}

QStringList panelActions(const QString &panelId)
{
    const auto found = table().constFind(panelId);
    return found != table().cend() ? found->actions : QStringList { u"edit.find"_s };
}

} // namespace cs::studio
