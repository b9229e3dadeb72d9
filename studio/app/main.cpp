// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/shipped/shipped.h"
#include "connectors/sqlite/sample.h"
#include "studio/app/options.h"
#include "studio/app/screenshot.h"
#include "studio/session/strings.h"
#include "studio/shell/appearance.h"
#include "studio/shell/docklayouts.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/runservices.h"
#include "studio/shell/settings.h"
#include "studio/shell/skeletonsample.h"
#include "studio/shell/workbench.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cs::studio;

namespace {

cs::Result<QString> createSample(const QString &spec)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (spec == "python"_L1)
        return installSkeleton(data + u"/python-skeleton"_s);
    const QString folder
        = data + u"/sample"_s;
    const cs::Result<cs::sqlite::Sample> sample = cs::sqlite::installSample(toStd(folder));
    if (!sample)
        return sample.error();
    return toQString(spec == "tutorial"_L1 ? sample->tutorialWorkflow : sample->workflow);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"connector-studio"_s);
    QApplication::setApplicationDisplayName(u"Connector Studio"_s);
    QApplication::setApplicationVersion(QStringLiteral(CS_VERSION));
    QApplication::setDesktopFileName(u"connector-studio"_s);
    const Options options = readOptions(QApplication::arguments());

    cs::engine::SpecRegistry registry;
    cs::addShippedSpecs(registry);

    // A picture is the same whatever someone chose before, and leaves nothing behind.
    const QTemporaryDir unremembered;
    const bool forPicture = !options.screenshot.isEmpty();
    QSettings file = forPicture
        ? QSettings(unremembered.filePath(u"settings.ini"_s), QSettings::IniFormat)
        : QSettings(QSettings::IniFormat, QSettings::UserScope, u"connector-studio"_s,
            u"connector-studio"_s);
    Preferences preferences(&file);
    SessionState state(&file);
    preferences.setForThisTime(options.theme, options.language);

    Workbench workbench;
    workbench.catalog.setNative(registry);
    if (!forPicture) {
        const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + u"/catalogue.db"_s;
        workbench.keeper.open(state.catalogue().isEmpty() ? own : state.catalogue());
    }
    const PythonWorld pythonWorld { &workbench.catalog, &workbench.python,
        [&state](const QString &workflow) { return state.backend(workflow); } };
    const Appearance appearance(&preferences, &workbench.theme);
    MainWindow window(
        workbench.collaborators(), makeServices(&registry, createSample, pythonWorld, &workbench.keeper, workbench.secrets.resolver()), &preferences, &state);
    if (options.size)
        window.resize(*options.size);
    if (!options.perspective.isEmpty())
        window.layouts()->switchTo(options.perspective);
    window.show();
    for (const QString &folder : options.folders)
        workbench.python.addFolder(folder);
    if (!options.python.isEmpty())
        workbench.python.addEnvironment(options.python);
    else if (!forPicture) // a picture does not depend on what is installed
        workbench.python.findEnvironments(
            { QFileInfo(options.workflow.isEmpty() ? state.lastWorkflow() : options.workflow)
                    .absolutePath() });
    if (!options.workflow.isEmpty())
        window.openWorkflow(options.workflow);
    else if (!options.spec.isEmpty())
        window.openSample(options.spec);
    else
        window.openLast();
    if (!options.spec.isEmpty())
        workbench.selection.selectSpec(options.spec);
    if (forPicture)
        new Screenshot(&window, &workbench.run, options.screenshot, options.steps); // the window's
    return QApplication::exec();
}
