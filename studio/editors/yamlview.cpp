// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/editors/yamlview.h"

#include "studio/editors/qsci.h"
#include "studio/theme/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QSaveFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int problemIndicator = 8;

Error fileError(std::string code, const QString &file, const QString &sentence)
{
    Error error { std::move(code), sentence.toStdString() };
    error.location.file = file.toStdString();
    return error;
}

} // namespace

YamlView::YamlView(const Theme *theme, QWidget *parent)
    : EditorPane(theme, Language::Yaml, parent)
{
    QsciScintilla *sci = editor();
    sci->setTabWidth(2);
    sci->setAutoIndent(true);
    sci->setIndentationGuides(true);
    sci->setMarginType(0, QsciScintilla::NumberMargin);
    sci->setMarginWidth(1, 0);
    sci->indicatorDefine(QsciScintilla::SquiggleIndicator, problemIndicator);
    sci->setAnnotationDisplay(QsciScintilla::AnnotationBoxed);
    connect(sci, &QsciScintilla::modificationChanged, this, &YamlView::modifiedChanged);
    YamlView::applyTheme();
}

Result<void> YamlView::open(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fileError(
            "file-read", file, tr("The file %1 cannot be read: %2.").arg(file, in.errorString()));
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(in.readAll());
    if (decode.hasError())
        return fileError("encoding", file,
            tr("The file %1 is not UTF-8 text. Save it as UTF-8 and open it again.").arg(file));
    m_file = file;
    editor()->setText(text);
    editor()->setModified(false);
    editor()->setReadOnly(false);
    editor()->setCursorPosition(0, 0);
    setProblem(0, 0, {});
    return {};
}

Result<void> YamlView::save()
{
    QSaveFile out(m_file);
    const QByteArray bytes = editor()->text().toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fileError("file-write", m_file,
            tr("The file %1 cannot be written: %2. Nothing of it was changed.")
                .arg(m_file, out.errorString()));
    editor()->setModified(false);
    Q_EMIT saved(m_file);
    return {};
}

void YamlView::close()
{
    m_file.clear();
    editor()->setText({});
    editor()->setModified(false);
    editor()->setReadOnly(true);
    setProblem(0, 0, {});
}

bool YamlView::isModified() const
{
    return editor()->isModified();
}

void YamlView::setProblem(int line, int column, const QString &sentence)
{
    QsciScintilla *sci = editor();
    sci->clearAnnotations();
    sci->clearIndicatorRange(0, 0, sci->lines(), 0, problemIndicator);
    if (line < 1 || line > sci->lines())
        return;
    const int from = qMax(0, column - 1);
    sci->fillIndicatorRange(line - 1, from, line - 1, sci->lineLength(line - 1), problemIndicator);
    static const int annotationStyle = QsciStyle().style();
    const QsciStyle style(annotationStyle, u"problem"_s, m_theme->colour(Colour::Text),
        m_theme->colour(Colour::FailureFill), m_theme->font());
    sci->annotate(line - 1, u" "_s + sentence + u' ', style);
    showLine(line);
}

void YamlView::applyTheme()
{
    EditorPane::applyTheme();
    editor()->setIndicatorForegroundColor(m_theme->colour(Colour::Failure), problemIndicator);
    const QFontMetrics numbers(m_theme->monoFont(Theme::TextSize::Small));
    editor()->setMarginWidth(0, numbers.horizontalAdvance(u"0000"_s) + space::small);
}

} // namespace cs::studio
