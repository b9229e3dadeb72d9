// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/methodlens.h"
#include "studio/editors/overviewstrip.h"
#include "studio/editors/pythonkeys.h"
#include "studio/editors/qsci.h"
#include "studio/editors/searchbar.h"
#include "studio/editors/sourceview.h"
#include "studio/editors/textfile.h"
#include "studio/theme/theme.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cs::studio;

namespace {

const QString python = u"class A:\n    def one(self):\n        yield 1\n\n    def two(self):\n"
                       u"        yield from []\n"_s;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWrittenAsItWasRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf-8") << QByteArray("name = 'Zoë'\n");
        QTest::newRow("windows lines") << QByteArray("a = 1\r\nb = 2\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a = 1\n");
        QTest::newRow("latin-1 by its first line")
            << QByteArray("# -*- coding: latin-1 -*-\nname = 'Zo\xEB'\n");
        QTest::newRow("no last line end") << QByteArray("a = 1");
        QTest::newRow("mixed line ends") << QByteArray("a\r\nb\nc\n");
    }
    void aFileIsWrittenAsItWasRead()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"real.py"_s);
        const QString link = folder.filePath(u"link.py"_s);
        write(path, bytes);
        QVERIFY(QFile::setPermissions(
            path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup));
        const auto permissions = QFile::permissions(path);
        QVERIFY(QFile::link(path, link));
        const Theme theme;
        SourceView view(&theme, nullptr, EditorPane::Language::Python);
        const cs::Result<TextFile> read = readTextFile(link);
        QVERIFY(read);
        view.setSource(link, read->text);
        view.setEditable(true, read->windowsLines);
        const auto written = writeTextFile(link, *read, view.text());
        QVERIFY(written);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(*written, read->digest);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QFile::permissions(path), permissions);
    }

    void whatCannotBeWrittenBackIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.py"_s);
        write(path, "a = '\xff'\n");
        QCOMPARE(readTextFile(path).error().code, std::string("encoding"));
        write(path, "# coding: shift_jis\n");
        QCOMPARE(readTextFile(path).error().code, std::string("encoding"));
        QCOMPARE(readTextFile(folder.filePath(u"no.py"_s)).error().code, std::string("file-read"));
        write(path, "# coding: latin-1\n");
        const auto read = readTextFile(path);
        QVERIFY(read);
        QCOMPARE(writeTextFile(path, *read, u"# Ω"_s).error().code, std::string("encoding"));
        QCOMPARE(bytesOf(path), QByteArray("# coding: latin-1\n"));
    }

    void pythonIndents_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("indent");
        QTest::newRow("colon") << u"    def f(self):"_s << 8;
        QTest::newRow("colon and comment") << u"    if x:  # yes"_s << 8;
        QTest::newRow("colon in a string") << u"    x = 'a:'"_s << 4;
        QTest::newRow("slice") << u"    y = x[1:]"_s << 4;
        QTest::newRow("open bracket") << u"    call("_s << 8;
        QTest::newRow("return") << u"    return x"_s << 0;
        QTest::newRow("pass") << u"    pass"_s << 0;
        QTest::newRow("returned is a name") << u"    returned = 1"_s << 4;
        QTest::newRow("return of an open bracket") << u"    return ("_s << 8;
        QTest::newRow("plain") << u"    x = 1"_s << 4;
    }
    void pythonIndents()
    {
        QFETCH(const QString, line);
        QFETCH(const int, indent);
        QCOMPARE(pythonIndentAfter(line, 4), indent);
    }

    void typingIndentsAndComments()
    {
        const Theme theme;
        SourceView view(&theme, nullptr, EditorPane::Language::Python);
        view.setSource(u"a.py"_s, u"class A:"_s);
        view.setEditable(true);
        view.resize(500, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.editor()->setFocus();
        view.editor()->setCursorPosition(0, 8);
        const QSignalSpy edited(&view, &SourceView::textEdited);
        QTest::keyClick(view.editor(), Qt::Key_Return);
        QTest::keyClicks(view.editor(), u"def f(self):"_s);
        QTest::keyClick(view.editor(), Qt::Key_Return);
        QTest::keyClicks(view.editor(), u"pass"_s);
        QTest::keyClick(view.editor(), Qt::Key_Return);
        QTest::keyClicks(view.editor(), u"x = 1"_s);
        QCOMPARE(view.text(), u"class A:\n    def f(self):\n        pass\n    x = 1"_s);
        QVERIFY(edited.size() > 3);
        QVERIFY(view.isModified());
        view.editor()->setSelection(1, 0, 3, 4);
        view.toggleComment();
        QCOMPARE(view.text(), u"class A:\n    # def f(self):\n    #     pass\n    # x = 1"_s);
        view.toggleComment();
        QCOMPARE(view.text(), u"class A:\n    def f(self):\n        pass\n    x = 1"_s);
        QTest::keyClick(view.editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(view.text().contains(u"# def"_s));
        QTest::keyClick(view.editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!view.text().contains(u"# def"_s));
    }

    void replaceAllIsOneUndo()
    {
        const Theme theme;
        SourceView view(&theme, nullptr, EditorPane::Language::Python);
        view.setSource(u"a.py"_s, python);
        view.replace(); // read-only: only find
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QList<QLineEdit *> inputs = view.findChildren<QLineEdit *>();
        QCOMPARE(inputs.size(), 3);
        QVERIFY(inputs.at(0)->isVisible());
        QVERIFY(!inputs.at(1)->isVisible());
        view.setEditable(true);
        view.replace();
        QVERIFY(inputs.at(1)->isVisible());
        inputs.at(0)->setText(u"yield"_s);
        inputs.at(1)->setText(u"return"_s);
        QCOMPARE(view.searchBar()->replaceAll(), 2);
        QCOMPARE(view.text().count(u"return"_s), 2);
        view.editor()->undo();
        QCOMPARE(view.text(), python);
        // One at a time: Enter in the second field.
        view.editor()->setCursorPosition(0, 0);
        QTest::keyClick(inputs.at(0), Qt::Key_Return);
        QTest::keyClick(inputs.at(1), Qt::Key_Return);
        QCOMPARE(view.text().count(u"return"_s), 1);
        view.goToLine();
        QVERIFY(inputs.at(2)->isVisible());
        inputs.at(2)->clear();
        QTest::keyClicks(inputs.at(2), u"5"_s);
        QCOMPARE(view.cursorLine(), 5);
        QTest::keyClick(inputs.at(2), Qt::Key_Return);
        QVERIFY(!inputs.at(2)->isVisible());
    }

    void stubsStandInTextMarginAndOverview()
    {
        const Theme theme;
        SourceView view(&theme, nullptr, EditorPane::Language::Python);
        view.setSource(u"a.py"_s, python);
        view.resize(900, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setMethods({ { u"one"_s, 2, 3, false, {}, false, u"table · processor · 3×"_s, true },
            { u"two"_s, 5, 6, true, u"yield-from-empty"_s, false } });
        QVERIFY(view.isMarkedStub(5) && view.isMarkedStub(6) && !view.isMarkedStub(3));
        const QList<OverviewStrip::Mark> &marks = view.overview()->marks();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.at(0).kind, OverviewStrip::Mark::Failure);
        QCOMPARE(marks.at(1).kind, OverviewStrip::Mark::Stub);
        QCOMPARE(marks.at(1).line, 5);
        // The strip is painted where it says.
        const QImage strip = view.overview()->grab().toImage();
        const int y = view.overview()->yOf(5) + 1;
        QCOMPARE(
            strip.pixelColor(strip.width() / 2, static_cast<int>(y * strip.devicePixelRatio())),
            theme.colour(Colour::Stub));
        QTest::mouseClick(view.overview(), Qt::LeftButton, {}, QPoint(5, y));
        QCOMPARE(view.cursorLine(), 5);
        QVERIFY(view.wordsAt(5).contains(u"yield-from-empty"_s));
        QVERIFY(view.wordsAt(2).contains(u"3×"_s));
        // Beside the definition, inside what can be seen.
        QVERIFY(!view.lens()->rectOf(2).isEmpty());
        QVERIFY(view.lens()->rect().contains(view.lens()->rectOf(2)));
        QVERIFY(view.lens()->rectOf(5).isEmpty());
        view.setMethods({ { u"two"_s, 5, 6, false, {}, false } });
        QVERIFY(!view.isMarkedStub(5));
        QVERIFY(view.overview()->marks().isEmpty());
    }

    void errorsAreUnderlined()
    {
        const Theme theme;
        SourceView view(&theme, nullptr, EditorPane::Language::Python);
        view.setSource(u"a.py"_s, python);
        view.setProblems({ { 3, 9, u"Python cannot read this"_s } });
        const auto at = [&](int line, int column) {
            const long position = view.editor()->positionFromLineIndex(line - 1, column);
            return view.editor()->SendScintilla(
                QsciScintillaBase::SCI_INDICATORVALUEAT, 9UL, position);
        };
        QVERIFY(at(3, 9) != 0);
        QVERIFY(at(2, 5) == 0);
        QVERIFY(view.wordsAt(3).contains(u"cannot"_s));
        view.setProblems({});
        QVERIFY(at(3, 9) == 0);
    }

    void editsGoBottomUpAsOneUndo()
    {
        const Theme theme;
        SourceView view(&theme, nullptr, EditorPane::Language::Python);
        view.setSource(u"a.py"_s, u"one\ntwo\nthree"_s);
        view.setEditable(true);
        view.apply({ { 4, 0, u"\nfour\n"_s }, { 2, 1, u"zwei\n"_s }, { 1, 0, u"null\n"_s } });
        QCOMPARE(view.text(), u"null\none\nzwei\nthree\nfour\n"_s);
        view.editor()->undo();
        QCOMPARE(view.text(), u"one\ntwo\nthree"_s);
    }

    void reloadingKeepsThePlace()
    {
        const Theme theme;
        SourceView view(&theme, nullptr, EditorPane::Language::Python);
        QString text;
        for (int i = 0; i < 400; ++i)
            text += u"x = %1\n"_s.arg(i);
        view.setSource(u"a.py"_s, text);
        view.setEditable(true);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.showLine(200);
        const int top = view.editor()->firstVisibleLine();
        const QSignalSpy edited(&view, &SourceView::textEdited);
        view.reload(text + u"# more\n"_s);
        QCOMPARE(view.cursorLine(), 200);
        QCOMPARE(view.editor()->firstVisibleLine(), top);
        QVERIFY(!view.isModified());
        QVERIFY(!view.editor()->isUndoAvailable());
        QCOMPARE(edited.size(), 0);
    }
};

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
