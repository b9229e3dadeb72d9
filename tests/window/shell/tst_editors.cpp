// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/jsonview.h"
#include "studio/editors/overviewstrip.h"
#include "studio/editors/qsci.h"
#include "studio/editors/sourceview.h"
#include "studio/editors/yamlmarks.h"
#include "studio/editors/yamlview.h"
#include "studio/theme/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cs::studio;

namespace {

const QString source = u"int one()\n{\n    return 1;\n}\n\nint two()\n{\n}\n"_s;

QColor fromScintilla(long bgr)
{
    return QColor(int(bgr & 0xff), int(bgr >> 8 & 0xff), int(bgr >> 16 & 0xff));
}

QColor paperOf(const QsciScintilla *editor)
{
    return fromScintilla(editor->SendScintilla(QsciScintillaBase::SCI_STYLEGETBACK,
        static_cast<unsigned long>(QsciScintillaBase::STYLE_DEFAULT)));
}

// Colour of the style at the start of a text, as Scintilla paints it.
QColor styleColour(const QsciScintilla *editor, const QString &at)
{
    const auto position = editor->text().indexOf(at);
    const long style = editor->SendScintilla(
        QsciScintillaBase::SCI_GETSTYLEAT, static_cast<unsigned long>(position));
    return fromScintilla(editor->SendScintilla(
        QsciScintillaBase::SCI_STYLEGETFORE, static_cast<unsigned long>(style)));
}

} // namespace

class TestEditors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stubsAreMarkedInTheSource()
    {
        const Theme theme;
        SourceView view(&theme);
        view.setSource(u"a.cpp"_s, source);
        view.setMethods(
            { { u"one"_s, 1, 4, false, {}, false }, { u"two"_s, 6, 8, true, u"empty"_s, false } });
        QVERIFY(!view.isMarkedStub(1));
        QVERIFY(!view.isMarkedStub(5));
        for (int line = 6; line <= 8; ++line)
            QVERIFY(view.isMarkedStub(line));
        QVERIFY(view.editor()->isReadOnly());
        QVERIFY(view.editor()->marginWidth(3) > 0); // holds the word "stub"
        view.setMethods({ { u"one"_s, 1, 4, false, {}, false } });
        QVERIFY(!view.isMarkedStub(6));
        QCOMPARE(view.editor()->marginWidth(3), 0);
    }

    void theCurrentMethodIsShown()
    {
        const Theme theme;
        SourceView view(&theme);
        QString text;
        for (int i = 0; i < 300; ++i)
            text += u"// line\n"_s;
        view.setSource(u"a.cpp"_s, text + source);
        view.setMethods({ { u"two"_s, 306, 308, true, {}, false } });
        view.resize(500, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentMethod(u"two"_s);
        QCOMPARE(view.currentMethod(), u"two"_s);
        int line = 0;
        int column = 0;
        view.editor()->getCursorPosition(&line, &column);
        QCOMPARE(line, 305);
        QVERIFY(view.editor()->firstVisibleLine() > 250);
    }

    void everyThemeColoursTheEditors()
    {
        Theme theme;
        JsonView json(&theme);
        json.setJson(R"({"name":"Album","n":3})");
        QCOMPARE(json.text(), u"{\n  \"name\": \"Album\",\n  \"n\": 3\n}"_s);
        for (const auto kind :
            { Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast }) {
            theme.setKind(kind);
            json.editor()->recolor();
            QCOMPARE(styleColour(json.editor(), u"name"_s), theme.colour(Colour::SyntaxKey));
            QCOMPARE(styleColour(json.editor(), u"Album"_s), theme.colour(Colour::SyntaxString));
            QCOMPARE(styleColour(json.editor(), u"3"_s), theme.colour(Colour::SyntaxNumber));
            QCOMPARE(paperOf(json.editor()), theme.colour(Colour::Surface));
        }
    }

    void jsonThatIsNoneIsShownAsItIs()
    {
        const Theme theme;
        JsonView json(&theme);
        json.setJson("{broken");
        QCOMPARE(json.text(), u"{broken"_s);
        json.clear();
        QCOMPARE(json.text(), QString());
    }

    void findGoesRound()
    {
        const Theme theme;
        SourceView view(&theme);
        view.setSource(u"a.cpp"_s, source);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.find();
        auto *input = view.findChild<QLineEdit *>();
        QVERIFY(input && input->isVisible());
        QTest::keyClicks(input, u"int"_s);
        const auto line = [&] {
            int at = 0;
            int column = 0;
            view.editor()->getCursorPosition(&at, &column);
            return at;
        };
        QCOMPARE(line(), 0);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(line(), 5);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(line(), 0);
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(!input->isVisible());
    }

    void aWorkflowIsSavedAsItWasTyped()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"w.yaml"_s);
        const QByteArray before = "source:  # a comment\n  type: sqlite\n";
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(before);
        }
        const Theme theme;
        ConfigDocument config;
        YamlView view(&theme, &config);
        QVERIFY(config.open(file));
        QVERIFY(!config.isModified());
        QSignalSpy changed(&config, &ConfigDocument::stateChanged);
        view.editor()->append(u"# end\n"_s);
        view.flush();
        QVERIFY(config.isModified());
        QCOMPARE(changed.count(), 1);
        QVERIFY(config.save());
        QVERIFY(!config.isModified());
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), before + "# end\n");
    }

    void filesThatCannotBeReadAreSentences()
    {
        const QTemporaryDir dir;
        const Theme theme;
        ConfigDocument config;
        YamlView view(&theme, &config);
        const auto missing = config.open(dir.filePath(u"none.yaml"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, "file-read");
        QVERIFY(QString::fromStdString(missing.error().message).contains(u"none.yaml"_s));
        const QString bad = dir.filePath(u"latin1.yaml"_s);
        {
            QFile out(bad);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write("name: M\xfcller\n");
        }
        const auto encoding = config.open(bad);
        QVERIFY(!encoding);
        QCOMPARE(encoding.error().code, "encoding");
        QCOMPARE(view.text(), QString());
    }

    void aProblemIsMarkedAtItsLine()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"w.yaml"_s);
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write("source:\n  type: sqlit\n");
        }
        const Theme theme;
        ConfigDocument config;
        YamlView view(&theme, &config);
        QVERIFY(config.open(file));
        QTRY_VERIFY(!view.overview()->marks().isEmpty());
        const std::vector<YamlMarks::Problem> problems = view.marks()->problems();
        const auto wrong = std::find_if(problems.begin(), problems.end(),
            [](const auto &one) { return one.diagnostic->location.line == 2; });
        QVERIFY(wrong != problems.end());
        QVERIFY(view.wordsAt(wrong->from).contains(u"sourceConfig"_s));
        QCOMPARE(view.marks()->problems().size(), std::size_t(view.overview()->marks().size()));
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
