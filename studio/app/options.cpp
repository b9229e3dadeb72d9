// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/app/options.h"

#include "studio/shell/docklayouts.h"
#include "studio/shell/settings.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int wrongUsage = 2;

[[noreturn]] void refuse(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::exit(wrongUsage);
}

QString oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &values)
{
    const QString value = parser.value(option);
    if (parser.isSet(option) && !values.contains(value))
        refuse(u"--%1 takes one of %2, not “%3”."_s.arg(option, values.join(u", "_s), value));
    return value;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Steps through ingestion connectors, node by node. Without a file: the workflow of last "
        "time, else the sample."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"WORKFLOW"_s, u"workflow file to open"_s, u"[WORKFLOW.yaml]"_s);
    parser.addOptions({
        { u"spec"_s, u"Select the connector NAME."_s, u"NAME"_s },
        { u"python"_s, u"Use this Python environment."_s, u"PY"_s },
        { u"path"_s, u"Open a folder of Python connectors."_s, u"DIR"_s },
        { u"theme"_s, u"light, dark, contrast or desktop, for this time."_s, u"THEME"_s },
        { u"lang"_s, u"en, de, zh or es, for this time."_s, u"LANGUAGE"_s },
        { u"perspective"_s, u"explore, debug, configure, catalogue or learn."_s, u"NAME"_s },
        { u"screenshot"_s, u"Write a picture of the window to FILE.png and end."_s, u"FILE.png"_s },
        { u"steps"_s, u"Step into N times before the picture; -1 runs to the end."_s, u"N"_s },
        { u"size"_s, u"Window size for the picture, e.g. 1280x800."_s, u"WxH"_s },
    });
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.process(arguments);
    Options options;
    if (parser.positionalArguments().size() > 1)
        refuse(u"One workflow file at a time, please."_s);
    options.workflow = parser.positionalArguments().value(0);
    options.spec = parser.value(u"spec"_s);
    options.python = parser.value(u"python"_s);
    options.folders = parser.values(u"path"_s);
    options.theme = oneOf(parser, u"theme"_s, Preferences::themes());
    options.language = oneOf(parser, u"lang"_s, Preferences::languages());
    options.perspective = oneOf(parser, u"perspective"_s, DockLayouts::perspectives());
    options.screenshot = parser.value(u"screenshot"_s);
    bool isNumber = true;
    if (parser.isSet(u"steps"_s))
        options.steps = parser.value(u"steps"_s).toInt(&isNumber);
    if (!isNumber)
        refuse(u"--steps takes a number."_s);
    if (parser.isSet(u"size"_s)) {
        const QStringList parts = parser.value(u"size"_s).split(u'x');
        const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || size.width() < 200 || size.height() < 200)
            refuse(u"--size takes two numbers, for example 1280x800."_s);
        options.size = size;
    }
    return options;
}

} // namespace cs::studio
