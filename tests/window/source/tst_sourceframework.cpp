// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Source panel and the checklist on the framework that is installed, with the skeleton of
// tests/golden. With CS_SHOTS set it leaves pictures there, to be looked at.

#ifndef Q_MOC_RUN // moc stumbles over <concepts>, which some of these bring
#include "studio/editors/sourceview.h"
#include "studio/models/checklistmodel.h"
#include "studio/panels/checklistpanel.h"
#include "studio/panels/dataview.h"
#include "studio/session/runstore.h"
#include "studio/shell/centrearea.h"
#include "studio/shell/sourcepanel.h"
#include "tests/window/source/sourcestudio.h"
#endif
#include "studio/editors/qsci.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cs::studio;

namespace {

constexpr int waitMs = 60'000; // reading the whole framework, beside other tests

} // namespace

class TestSourceFramework : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SourceStudio> m_studio;
    QString m_id;

    [[nodiscard]] SourcePanel *panel() const { return m_studio->window->centre()->source(); }
    [[nodiscard]] SourceView *view() const { return panel()->view(); }
    [[nodiscard]] const SpecEntry *entry() const { return m_studio->workbench.catalog.find(m_id); }
    [[nodiscard]] ChecklistPanel *checklist() const
    {
        return m_studio->window->findChild<ChecklistPanel *>();
    }
    void showMethod(const QString &node, const QString &method)
    {
        Place place;
        place.spec = m_id;
        place.node = node;
        place.method = method;
        m_studio->workbench.selection.select(place);
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("CS_SHOTS");
        if (folder.isEmpty())
            return;
        for (const auto kind : { Theme::Kind::Light, Theme::Kind::Dark }) {
            m_studio->workbench.theme.setKind(kind);
            QTest::qWait(100);
            QVERIFY(m_studio->window->grab().save(folder + u'/' + name
                + (kind == Theme::Kind::Dark ? u"-dark"_s : u"-light"_s) + u".png"_s));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString python = qEnvironmentVariable("CS_OM20_PYTHON");
        if (python.isEmpty()) {
            if (qEnvironmentVariable("CS_ALLOW_MISSING_FRAMEWORK") == "1"_L1)
                QSKIP("no framework here (CS_ALLOW_MISSING_FRAMEWORK=1)");
            QFAIL("set CS_OM20_PYTHON to an interpreter with openmetadata-ingestion 2.0.7.0");
        }
        m_folder = std::make_unique<QTemporaryDir>();
        const QString file = m_folder->filePath(u"mine/my_connector.py"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"mine"_s));
        QVERIFY(QFile::copy(
            QStringLiteral(CS_SOURCE_DIR "/tests/golden/custom_skeleton/my_connector.py"), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        m_studio = std::make_unique<test::SourceStudio>(m_folder->filePath(u"settings.ini"_s));
        m_studio->workbench.python.setCurrent(python);
        m_studio->workbench.python.addFolder(QFileInfo(file).absolutePath());
        const SpecCatalog &catalog = m_studio->workbench.catalog;
        QTRY_VERIFY_WITH_TIMEOUT(catalog.findClass(u"my_connector.Skeleton"_s), waitMs);
        m_id = catalog.findClass(u"my_connector.Skeleton"_s)->id;
        m_studio->workbench.python.prefer(m_id);
        QTRY_VERIFY_WITH_TIMEOUT(entry() && entry()->analysed && entry()->topology, waitMs);
    }

    void everyStubOfTheSkeletonIsLit()
    {
        showMethod(u"table"_s, u"yield_table"_s);
        QTRY_VERIFY(view()->path().endsWith(u"/my_connector.py"_s));
        QTRY_VERIFY(!view()->methods().isEmpty());
        int stubs = 0;
        const QStringList lines = view()->text().split(u'\n');
        for (int line = 1; line <= lines.size(); ++line) {
            if (lines.at(line - 1).trimmed().endsWith(u": yield from []"_s)) {
                QVERIFY2(view()->isMarkedStub(line), qPrintable(lines.at(line - 1)));
                ++stubs;
            }
        }
        QCOMPARE(stubs, 9);
        picture(u"source-stubs"_s);
    }

    void theChecklistKnowsTheFrameworksSignatures()
    {
        ChecklistModel *model = checklist()->model();
        QTRY_COMPARE(model->spec(), m_id);
        QTRY_VERIFY(model->totalCount() > 10);
        const ChecklistItem *table = model->itemAt(model->find({}, u"yield_table"_s));
        QVERIFY(table);
        QVERIFY2(table->signature.contains(u"Iterable[Either[CreateTableRequest]]"_s),
            qPrintable(table->signature));
        QCOMPARE(table->yields, u"CreateTableRequest"_s);
        // A producer before what works on its elements, nodes as they are walked.
        const auto place = [&](const char *method) {
            return model->find({}, QString::fromLatin1(method)).row();
        };
        QVERIFY(place("get_database_names") < place("yield_database"));
        QVERIFY(place("yield_database") < place("get_database_schema_names"));
        QVERIFY(place("get_tables_name_and_type") < place("yield_table"));
        QCOMPARE(model->next(), u"get_database_names"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!model->peersOf(*table).isEmpty(), waitMs);
        m_studio->trigger("go.checklist");
        checklist()->list()->setCurrentIndex(model->find({}, u"yield_table"_s));
        picture(u"source-checklist"_s);
    }

    void aSkeletonNamesWhatItsRequestNeeds()
    {
        const cs::Result<void> inserted
            = panel()->insertDraft(m_id, u"table"_s, u"yield_table"_s, cs::python::Draft::Skeleton);
        QVERIFY2(inserted, inserted ? "" : inserted.error().message.c_str());
        const QString text = view()->text();
        QVERIFY2(text.contains(u"right=CreateTableRequest("_s), qPrintable(text));
        QVERIFY(text.contains(u"columns=...,"_s) && text.contains(u"databaseSchema=...,"_s));
        QVERIFY(text.contains(
            u"from metadata.generated.schema.api.data.createTable import CreateTableRequest\n"_s));
        QVERIFY(text.contains(u"from metadata.ingestion.api.models import Either\n"_s));
        // Still a stub, until its `return` is taken out.
        const auto state = [this] { return entry()->report.find("yield_table")->state; };
        QTest::qWait(300);
        QTRY_COMPARE(state(), cs::topology::MethodState::Stub);
        picture(u"source-skeleton"_s);
        view()->editor()->undo();
        QVERIFY(!panel()->isModified());
    }
};

QTEST_MAIN(TestSourceFramework)
#include "tst_sourceframework.moc"
