// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/glossary.h"
#include "studio/lessons/manual.h"
#include "studio/models/narration.h"
#include "studio/panels/contextpanel.h"
#include "studio/panels/narrationstrip.h"
#include "studio/session/runstore.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/helpwindow.h"
#include "studio/shell/panelhelp.h"
#include "studio/shell/termtips.h"
#include "tests/window/panels/bench.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace cs;
using namespace cs::studio;
using namespace cs::studio::test;
using namespace Qt::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }

    void theGlossaryIsWholeAndFindsItsWords()
    {
        const Glossary glossary;
        QVERIFY2(glossary.problems().isEmpty(), qPrintable(glossary.problems().join(u'\n')));
        const QStringList field { u"ServiceSpec"_s, u"topology"_s, u"node"_s, u"root"_s, u"stage"_s,
            u"producer"_s, u"processor"_s, u"post_process"_s, u"context"_s, u"consumer"_s,
            u"cache"_s, u"sink"_s, u"FQN"_s, u"workflow"_s, u"source"_s, u"Either"_s, u"Left"_s,
            u"Right"_s, u"StackTraceError"_s, u"sourceHash"_s, u"overwrite"_s, u"nullable"_s,
            u"must_return"_s, u"store_all_in_context"_s, u"clear_context"_s, u"stub"_s,
            u"lineage"_s, u"usage"_s, u"profiler"_s, u"sampler"_s, u"filter pattern"_s,
            u"markDeleted"_s, u"ingestion pipeline"_s, u"service connection"_s,
            u"test connection"_s, u"bulk sink"_s, u"flush"_s, u"ack"_s, u"threads"_s, u"lane"_s,
            u"Barrier"_s };
        for (const QString &word : field) {
            const Term *term = glossary.find(word);
            QVERIFY2(term, qPrintable(word));
            QVERIFY2(term->tip.endsWith(u'.') && term->tip.size() < 220, qPrintable(term->tip));
            QVERIFY2(!term->tip.contains(u'`') && !term->tip.contains(u'*'), qPrintable(term->tip));
        }
        QVERIFY(!glossary.find(u"no such word"_s));
        QCOMPARE(glossary.search(u"must_return"_s).first()->id, u"must-return"_s);
        QVERIFY(glossary.search(u"fingerprint"_s).size() >= 1);
        QCOMPARE(glossary.search({}).size(), glossary.all().size());
        for (const NarrationRule &rule : narrationRules())
            QVERIFY2(glossary.find(QLatin1String(rule.term)), rule.term);
    }

    void aTranslationTakesThePlaceOfWhatItHas()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const char *text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(u"en.md"_s,
            "## Node\nid: node\nalso: nodes\nsee: root\n\nOne level. More.\n\n"
            "## Root\nid: root\n\nWhere it begins.\n");
        write(u"de.md"_s,
            "## Knoten\nid: node\n\nEine Ebene. Mehr.\n\n"
            "## Fremd\nid: strange\n\nGibt es nicht.\n");
        const Glossary glossary(u"de"_s, folder.path());
        QCOMPARE(glossary.find(u"node"_s)->title, u"Knoten"_s);
        QCOMPARE(glossary.find(u"Nodes"_s)->tip, u"Eine Ebene."_s);
        QCOMPARE(glossary.find(u"node"_s)->language, u"de"_s);
        QCOMPARE(glossary.find(u"root"_s)->language, u"en"_s);
        QCOMPARE(glossary.problems().size(), 1);
    }

    void everyDocumentIsAPageAndItsLinksLeadSomewhere()
    {
        const Manual manual;
        const QDir docs(QStringLiteral(CS_SOURCE_DIR "/docs"));
        const QStringList names = docs.entryList({ u"*.md"_s }, QDir::Files);
        QCOMPARE(manual.pages().size(), names.size());
        static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
        for (const ManualPage &page : manual.pages()) {
            QVERIFY2(names.contains(page.name) && !page.title.isEmpty(), qPrintable(page.name));
            for (auto it = link.globalMatch(page.markdown); it.hasNext();) {
                const QString target = it.next().captured(1);
                if (target.startsWith("images/"_L1))
                    QVERIFY2(QFile::exists(u":/manual/"_s + target), qPrintable(target));
                const QString name = target.section(u'#', 0, 0);
                if (!name.endsWith(".md"_L1) || name.contains(u'/'))
                    continue;
                const ManualPage *other = manual.find(name);
                QVERIFY2(other, qPrintable(page.name + u": "_s + target));
            }
        }
        QCOMPARE(manual.pages().first().name, u"studio.md"_s);
    }

    void theSearchShowsWordsInTheirPlace()
    {
        const Manual manual;
        const QList<Manual::Hit> hits = manual.search(u"write plan"_s);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().page->name, u"catalog.md"_s);
        QCOMPARE(hits.first().section->anchor, u"the-write-plan"_s);
        for (const Manual::Hit &hit : hits)
            QVERIFY2(hit.snippet.contains("<b>"_L1) || hit.section->title.contains("plan"_L1),
                qPrintable(hit.snippet));
        QVERIFY(manual.search(u"qqzzy"_s).isEmpty());
        QVERIFY(manual.search(u"  "_s).isEmpty());
        QCOMPARE(anchorOf(u"2. The context"_s), u"2-the-context"_s);
    }

    void helpOfEachPanelNamesAPlaceOfTheManual()
    {
        const Manual manual;
        for (const QString &panel : { u"panel.topology"_s, u"panel.runtree"_s, u"panel.context"_s,
                 u"panel.entity"_s, u"panel.problems"_s, u"panel.checklist"_s, u"panel.source"_s,
                 u"panel.workflow"_s, u"panel.writeplan"_s, u"panel.catalogue"_s, u"panel.lesson"_s,
                 u"panel.log"_s, u"panel.configproblems"_s, u"panel.outline"_s,
                 u"panel.filterlab"_s, u"panel.variables"_s, u"panel.testconnection"_s }) {
            const QString place = Manual::placeFor(panel);
            const ManualPage *page = manual.find(place.section(u'#', 0, 0));
            QVERIFY2(page, qPrintable(place));
            const QString anchor = place.section(u'#', 1);
            QVERIFY2(anchor.isEmpty()
                    || std::any_of(page->sections.begin(), page->sections.end(),
                        [&](const ManualPage::Section &each) { return each.anchor == anchor; }),
                qPrintable(panel + u": "_s + place));
            QVERIFY(!panelHelp(panel).isEmpty());
        }
    }

    void theWindowShowsPanelTermsAndManual()
    {
        Bench bench;
        QWidget window;
        ActionRegistry actions(&bench.theme, &window);
        ContextPanel panel(bench.with());
        HelpWindow help(&actions, &bench.theme, &window);
        // Every panel names real actions.
        for (const QString &id : { u"panel.topology"_s, u"panel.context"_s, u"panel.writeplan"_s,
                 u"panel.catalogue"_s, u"panel.workflow"_s, u"panel.source"_s, u"panel.lesson"_s,
                 u"panel.start"_s, u"panel.environments"_s, u"panel.breakpoints"_s,
                 u"panel.configproblems"_s, u"panel.outline"_s, u"panel.filterlab"_s,
                 u"panel.variables"_s, u"panel.testconnection"_s }) {
            for (const QString &action : panelActions(id))
                QVERIFY2(actions.action(action), qPrintable(id + u": "_s + action));
        }
        help.showFor(&panel);
        QVERIFY(help.text().contains(panel.title()));
        QVERIFY(!panel.emptyReason().isEmpty());
        QVERIFY2(help.text().contains(panel.emptyReason()), qPrintable(help.text()));
        actions.action(u"run.stepInto"_s)->setEnabled(true);
        actions.action(u"run.stop"_s)->setEnabled(false);
        help.showHere(&panel);
        const QString here = help.text();
        QVERIFY2(here.contains(ActionRegistry::plainText(actions.action(u"run.stepInto"_s))),
            qPrintable(here));
        QVERIFY(here.contains(u"F11"_s));
        QVERIFY(!here.contains(actions.action(u"run.stop"_s)->statusTip()));
        help.showTerm(u"Context"_s);
        QCOMPARE(help.place(), u"term:context"_s);
        QVERIFY(help.text().contains(u"remembered"_s));
        help.showPlace(u"page:walk.md#2-the-context"_s);
        auto *page = help.findChild<QTextBrowser *>(u"helpPage"_s);
        QVERIFY(page);
        QVERIFY(page->textCursor().block().text().contains(u"The context"_s));
        help.search(u"sourceHash"_s);
        QVERIFY(help.found().contains(u"term:source-hash"_s));
        QVERIFY(help.found().size() > 2);
        help.search(u"qqzzy"_s);
        QVERIFY(help.found().isEmpty());
        QVERIFY(help.text().size() > 20); // says so, and what to do
        help.search({});
        QVERIFY(help.found().contains(u"glossary"_s));
    }

    void aTipExplainsTheWordUnderIt()
    {
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({ u"Context"_s });
        model.setItem(0, 0, new QStandardItem(u"Producer"_s));
        QTreeView view;
        view.setModel(&model);
        view.resize(300, 200);
        view.show();
        const QString header = TermTips::tipAt(view.header()->viewport(), QPoint(5, 5));
        QVERIFY2(header.startsWith(u"Context: "_s), qPrintable(header));
        const QString cell
            = TermTips::tipAt(view.viewport(), view.visualRect(model.index(0, 0)).center());
        QVERIFY2(cell.startsWith(u"Producer: "_s), qPrintable(cell));
        QLabel label(u"&Stages (3)"_s);
        label.setToolTip(u"Mine."_s);
        QCOMPARE(TermTips::tipAt(&label, {}), withTermTip(u"Mine."_s, u"stage"_s));
        QLabel other(u"Something else"_s);
        QVERIFY(TermTips::tipAt(&other, {}).isEmpty());
    }

    // Pictures of every kind of page in both themes; kept in the folder CS_SHOTS, if it is set.
    void pagesArePainted()
    {
        Bench bench;
        for (const Theme::Kind kind : { Theme::Kind::Light, Theme::Kind::Dark }) {
            bench.theme.setKind(kind);
            qApp->setStyleSheet(bench.theme.styleSheet());
            QWidget window;
            ActionRegistry actions(&bench.theme, &window);
            ContextPanel panel(bench.with());
            HelpWindow help(&actions, &bench.theme, &window);
            help.showFor(&panel);
            for (const QString &place : { u"panel"_s, u"here"_s, u"keys"_s, u"glossary"_s,
                     u"term:context"_s, u"page:studio.md"_s, u"page:walk.md#2-the-context"_s }) {
                help.showPlace(place);
                QTest::qWait(20);
                const QImage image = help.grab().toImage();
                QVERIFY(image.width() >= 900);
                const QString folder = qEnvironmentVariable("CS_SHOTS");
                if (!folder.isEmpty())
                    image.save(folder + u"/help-%1-%2.png"_s.arg(anchorOf(place)).arg(int(kind)));
            }
            help.search(u"flush"_s);
            const QString folder = qEnvironmentVariable("CS_SHOTS");
            if (!folder.isEmpty())
                help.grab().save(folder + u"/help-search-%1.png"_s.arg(int(kind)));
        }
        qApp->setStyleSheet({});
    }

    void theStripSaysWhyAndLeadsToTheWord()
    {
        Bench bench;
        NarrationStrip strip(bench.with());
        QSignalSpy asked(&strip, &NarrationStrip::termRequested);
        bench.openTutorial();
        bench.run.start();
        QVERIFY(bench.finish());
        // The last word of the run has no rule; the producer of databases has.
        bool stub = false;
        for (quint64 seq = 1; seq <= bench.run.store().lastSeq(); ++seq) {
            const Narration said = explain(*bench.run.store().event(seq),
                { bench.run.store().index(), bench.run.setup().report.get() });
            stub
                = stub || said.text.contains(u"get_database_names gave no element: it is a stub"_s);
        }
        QVERIFY(stub);
        auto *more = strip.findChild<QToolButton *>(u"narrationTerm"_s);
        QVERIFY(more);
        bench.openTutorial();
        bench.run.setGranularity(engine::Granularity::Event);
        for (int step = 0; step < 40 && more->isHidden(); ++step) {
            bench.run.stepBy(engine::Granularity::Event);
            QVERIFY(bench.settle());
            QTest::qWait(1);
        }
        QVERIFY(!more->isHidden());
        more->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(Glossary::current().find(asked.first().first().toString()));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
