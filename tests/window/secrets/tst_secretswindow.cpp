// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/variablesmodel.h"
#include "studio/panels/variablespanel.h"
#include "studio/session/configdocument.h"
#include "studio/session/keychain.h"
#include "studio/session/secretkeeper.h"
#include "studio/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cs;
using namespace cs::studio;
using namespace Qt::StringLiterals;
using Kind = workflow::VariableOrigin::Kind;

namespace {

const QString planted = u"Pl4nted & word"_s;

const QByteArray config = R"(source:
  type: mysql
  serviceName: my shop
  serviceConnection:
    config:
      type: Mysql
      username: ${CS_TEST_USER}
      hostPort: localhost:3306
      password: Pl4nted & word
      connectionOptions:
        apiKey: ${CS_TEST_KEY}
        again: x ${CS_TEST_KEY}
  sourceConfig:
    config:
      type: DatabaseMetadata
sink:
  type: metadata-rest
  config: {}
workflowConfig:
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
)";

struct Fixture
{
    Fixture()
    {
        qunsetenv("CS_TEST_KEY");
        qputenv("CS_TEST_USER", "somebody");
        write(u"shop.yaml"_s, config);
        if (document.open(folder.filePath(u"shop.yaml"_s)))
            (void)QTest::qWaitFor([this] { return !keeper.uses().empty(); }, 10000);
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    QTemporaryDir folder;
    Theme theme;
    ConfigDocument document;
    SecretKeeper keeper { &document };
};

// Everything that a widget and what is below it say to a person or a screen reader.
QStringList textsOf(const QWidget &whole)
{
    QStringList texts;
    QList<const QWidget *> widgets { &whole };
    for (const QWidget *widget : whole.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QWidget *widget : std::as_const(widgets)) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle() << widget->whatsThis();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->displayText() << edit->placeholderText();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (int role = 0; role < Qt::UserRole + 120; ++role)
                    texts << model->index(row, column).data(role).toString();
            }
        }
    }
    return texts;
}

} // namespace

class SecretsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereEachVariableIs();
    void withoutAKeychainSaysSo();
    void movesASecretOutOfTheFile();
    void takesAFileThatNobodyElseReads();
    void showsNoValue();
    void keepsValuesInTheKeychain();
};

void SecretsWindow::saysWhereEachVariableIs()
{
    Fixture f;
    VariablesModel model(&f.keeper, &f.theme);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 4);
    const auto cell
        = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, VariablesModel::NameColumn), u"CS_TEST_USER"_s);
    QCOMPARE(cell(0, VariablesModel::OriginColumn), u"environment"_s);
    QCOMPARE(cell(1, VariablesModel::ValueColumn), u"not set"_s);
    QCOMPARE(cell(1, VariablesModel::PlaceColumn),
        u"source.serviceConnection.config.connectionOptions.apiKey"_s);
    QCOMPARE(cell(3, VariablesModel::NameColumn), u"password"_s);
    QCOMPARE(cell(3, VariablesModel::OriginColumn), u"written in the file"_s);
    QCOMPARE(f.keeper.unset(), 1);

    QSignalSpy values(&f.keeper, &SecretKeeper::valuesChanged);
    f.keeper.setForSession(u"CS_TEST_KEY"_s, planted);
    QCOMPARE(values.size(), 1);
    QCOMPARE(cell(1, VariablesModel::OriginColumn), u"this session"_s);
    QCOMPARE(cell(1, VariablesModel::ValueColumn), cell(0, VariablesModel::ValueColumn));
    QCOMPARE(f.keeper.unset(), 0);
    QCOMPARE(f.keeper.resolver().environment()("CS_TEST_KEY"), planted.toStdString());
}

void SecretsWindow::withoutAKeychainSaysSo()
{
    if (qEnvironmentVariableIsSet("CS_HAS_KEYCHAIN"))
        QSKIP("there is one");
    Fixture f;
    QTRY_VERIFY(!f.keeper.keychainProblem().isEmpty());
    QVERIFY2(f.keeper.keychainProblem().contains(u"no keychain"_s),
        qPrintable(f.keeper.keychainProblem()));
    // What cannot be kept there holds for the session.
    QSignalSpy failed(&f.keeper, &SecretKeeper::failed);
    f.keeper.store(u"CS_TEST_KEY"_s, planted);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(QString::fromStdString(failed[0][0].value<cs::Error>().code), u"keychain-missing"_s);
    QCOMPARE(f.keeper.origin(u"CS_TEST_KEY"_s).kind, Kind::Session);
}

void SecretsWindow::movesASecretOutOfTheFile()
{
    Fixture f;
    QCOMPARE(f.keeper.written().size(), 1u);
    const auto moved = f.keeper.moveOut(f.keeper.written().front().path, false);
    QVERIFY2(moved, moved ? "" : moved.error().message.c_str());
    QCOMPARE(*moved, u"MY_SHOP_PASSWORD"_s);
    QByteArray expected = config;
    expected.replace("password: Pl4nted & word", "password: ${MY_SHOP_PASSWORD}");
    QCOMPARE(QByteArray::fromStdString(f.document.text()), expected);
    QCOMPARE(f.keeper.resolver().environment()("MY_SHOP_PASSWORD"), planted.toStdString());
    QTRY_VERIFY(f.keeper.written().empty());
    f.document.undo();
    QCOMPARE(QByteArray::fromStdString(f.document.text()), config);
    QVERIFY(!f.keeper.moveOut("source.serviceConnection.config.username", false));
    QVERIFY(!f.keeper.moveOut("source.nothing", false));
}

void SecretsWindow::takesAFileThatNobodyElseReads()
{
    Fixture f;
    const QString file = f.write(u".env"_s, "# mine\nCS_TEST_KEY='Pl4nted & word'\n");
    QCOMPARE(f.keeper.fileBeside(), file);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    QSignalSpy failed(&f.keeper, &SecretKeeper::failed);
    QVERIFY(!f.keeper.useFile(file));
    QCOMPARE(failed.size(), 1);
    QVERIFY(
        QString::fromStdString(failed[0][0].value<cs::Error>().message).contains(u"chmod 600"_s));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(f.keeper.useFile(file));
    QVERIFY(f.keeper.fileBeside().isEmpty());
    QCOMPARE(f.keeper.origin(u"CS_TEST_KEY"_s).kind, Kind::File);
    QCOMPARE(f.keeper.origin(u"CS_TEST_KEY"_s).line, 2);
    f.keeper.useFile({});
    QCOMPARE(f.keeper.origin(u"CS_TEST_KEY"_s).kind, Kind::None);
}

void SecretsWindow::showsNoValue()
{
    Fixture f;
    Collaborators with {};
    with.theme = &f.theme;
    with.config = &f.document;
    with.secrets = &f.keeper;
    VariablesPanel panel(with);
    panel.resize(700, 320);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *view = panel.findChild<QAbstractItemView *>();
    auto *value = panel.findChild<QLineEdit *>(u"variableValue"_s);
    auto *session = panel.findChild<QAbstractButton *>(u"setForSession"_s);
    QVERIFY(view && value && session);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTest::keyClicks(value, planted);
    const auto clean = [&panel] {
        for (const QString &text : textsOf(panel)) {
            if (text.contains(u"Pl4nted"_s))
                return text;
        }
        return QString();
    };
    QCOMPARE(clean(), QString());
    session->click();
    QCOMPARE(f.keeper.origin(u"CS_TEST_KEY"_s).kind, Kind::Session);
    QVERIFY2(value->text().isEmpty(), "what was typed is gone from the field");
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        view->setCurrentIndex(view->model()->index(row, 0));
        QCOMPARE(clean(), QString());
    }
    // A click goes to the place in the text.
    view->setCurrentIndex(view->model()->index(3, 0));
    Q_EMIT view->activated(view->currentIndex());
    QCOMPARE(QString::fromStdString(workflow::toText(f.document.place())),
        u"source.serviceConnection.config.password"_s);
    if (const QString folder = qEnvironmentVariable("CS_PICTURES"); !folder.isEmpty()) {
        f.keeper.setForSession(u"CS_TEST_KEY"_s, {});
        view->setCurrentIndex(view->model()->index(1, 0));
        for (const auto kind : { Theme::Kind::Light, Theme::Kind::Dark }) {
            f.theme.setKind(kind);
            panel.grab().save(
                folder + (kind == Theme::Kind::Light ? u"/light.png"_s : u"/dark.png"_s));
        }
    }
}

void SecretsWindow::keepsValuesInTheKeychain()
{
    if (!qEnvironmentVariableIsSet("CS_HAS_KEYCHAIN"))
        QSKIP("run by secrets_keychain, which has one");
    {
        Fixture f;
        QSignalSpy failed(&f.keeper, &SecretKeeper::failed);
        f.keeper.store(u"CS_TEST_KEY"_s, planted);
        QTRY_COMPARE(f.keeper.origin(u"CS_TEST_KEY"_s).kind, Kind::Keychain);
        QCOMPARE(failed.size(), 0);
    }
    Fixture next; // another start of the program
    QTRY_COMPARE(next.keeper.origin(u"CS_TEST_KEY"_s).kind, Kind::Keychain);
    QCOMPARE(next.keeper.resolver().environment()("CS_TEST_KEY"), planted.toStdString());
    next.keeper.forget(u"CS_TEST_KEY"_s);
    QTRY_COMPARE(next.keeper.origin(u"CS_TEST_KEY"_s).kind, Kind::None);
    bool answered = false;
    keychain::read(
        u"CS_TEST_KEY"_s, &next.keeper, [&](const Result<std::optional<std::string>> &found) {
            answered = true;
            QVERIFY(found);
            QVERIFY(!*found);
        });
    QTRY_VERIFY(answered);
}

QTEST_MAIN(SecretsWindow)
#include "tst_secretswindow.moc"
