// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/formeditors.h"

#include "core/workflow/secrets.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/configdocument.h"
#include "studio/session/secretkeeper.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;
using workflow::Field;
using workflow::FieldKind;

namespace {

// A wheel that scrolls the form must not change what lies under it; and the style's own outline is
// hardly there on dark ground.
class QuietBox : public QComboBox
{
public:
    QuietBox(const Theme *theme, QWidget *parent)
        : QComboBox(parent)
        , m_theme(theme)
    { }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool focused = hasFocus() || lineEdit()->hasFocus();
        painter.setPen(m_theme->colour(focused ? Colour::Accent : Colour::Outline));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    }

private:
    const Theme *m_theme;
};

// The style derives a control's outline from this role, and paints nothing else of it with that.
void outline(QWidget *control, const Theme *theme)
{
    QPalette palette = control->palette();
    palette.setColor(QPalette::Window, theme->colour(Colour::Outline).lighter(140));
    control->setPalette(palette);
}

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    return row;
}

QString inWords(const std::optional<Json> &fallback)
{
    if (!fallback)
        return {};
    const QString text = fallback->is_string() ? toQString(fallback->get_ref<const std::string &>())
                                               : toQString(workflow::yamlFlow(*fallback));
    return text.size() > 60 ? text.left(59) + u'…' : text;
}

QString textOf(const Field &field)
{
    return field.value && field.value->kind != workflow::ValueKind::Null
        ? toQString(field.value->text)
        : QString();
}

bool holdsSecret(const workflow::Value &value)
{
    if (workflow::maskUrl(value.text) != value.text)
        return true;
    for (const workflow::Member &member : value.members) {
        if (workflow::isSecretKey(member.key) || holdsSecret(member.value))
            return true;
    }
    return std::any_of(value.items.begin(), value.items.end(), holdsSecret);
}

// "SNOWFLAKE_PASSWORD": of the connector and the key, or of the key alone.
QString variableName(const workflow::KeyPath &path, const QString &connector)
{
    QString words = toQString(workflow::keyInWords(path.back())).toUpper();
    if (path.size() > 1 && path[0] == "source" && !connector.isEmpty())
        words = connector.toUpper() + u' ' + words;
    else if (path.size() > 1 && path[0] == "workflowConfig")
        words = u"OPENMETADATA "_s + words;
    static const QRegularExpression others(u"[^A-Z0-9]+"_s);
    return words.replace(others, u"_"_s);
}

} // namespace

bool isVariable(const QString &text)
{
    static const QRegularExpression name(u"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"_s);
    return name.match(text).hasMatch();
}

QString shortText(const workflow::Value &value)
{
    const bool scalar
        = value.kind != workflow::ValueKind::List && value.kind != workflow::ValueKind::Map;
    return toQString(scalar ? value.text : workflow::yamlFlow(toJson(value)));
}

QComboBox *makeFilterBox(const Theme *theme, QWidget *parent)
{
    auto *box = new QuietBox(theme, parent);
    box->setEditable(true);
    box->setMinimumHeight(space::rowHeight + space::tiny); // as high as a line edit
    box->lineEdit()->setTextMargins(space::tiny, 0, 0, 0);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return box;
}

FieldEditor::FieldEditor(FormDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{ }

LineEditor::LineEditor(FormDesk *desk, QWidget *parent)
    : FieldEditor(desk, parent)
    , m_edit(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_variable(new QToolButton(this))
    , m_origin(new QLabel(this))
    , m_lines(nullptr)
{
    auto *row = rowOf(this);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_variable);
    row->addWidget(m_origin);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setFont(desk->theme()->font(Theme::TextSize::Small));
    m_origin->hide();
    if (desk->secrets())
        connect(desk->secrets(), &SecretKeeper::changed, this, &LineEditor::showOrigin);
    m_reveal->setCheckable(true);
    m_reveal->setText(Tr::tr("Show"));
    m_reveal->setObjectName(u"reveal"_s);
    PanelBar::setWords(m_reveal, Tr::tr("Show the secret"));
    m_variable->setText(u"${…}"_s);
    m_variable->setObjectName(u"useVariable"_s);
    m_reveal->hide();
    m_variable->hide();
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &LineEditor::typed);
    connect(m_reveal, &QToolButton::toggled, this, [this](bool on) {
        m_revealed = on;
        applyEcho();
    });
    connect(m_variable, &QToolButton::clicked, this, &LineEditor::offerVariable);
}

QWidget *LineEditor::focusTarget() const
{
    return m_edit;
}

void LineEditor::show(const Field &field)
{
    m_showing = true;
    m_path = field.path;
    m_kind = field.kind;
    const QString text = textOf(field);
    m_several = m_kind == FieldKind::Secret && text.contains(u'\n');
    if (m_several && m_lines && m_lines->toPlainText() != text)
        m_lines->setPlainText(text);
    m_edit->setReadOnly(m_several);
    if (m_edit->text() != text && !(m_several && m_edit->text() == text.simplified())) {
        const int cursor = m_edit->cursorPosition();
        m_edit->setText(m_several ? text.simplified() : text);
        m_edit->setCursorPosition(std::min<int>(cursor, static_cast<int>(m_edit->text().size())));
    }
    if (!m_edit->hasFocus())
        m_wasAbsent = !field.isPresent();
    QString hint = inWords(field.fallback);
    if (hint.isEmpty() && !field.examples.empty())
        hint = Tr::tr("for example %1").arg(toQString(field.examples.front()));
    else if (hint.isEmpty())
        hint = field.required ? Tr::tr("required") : Tr::tr("not set");
    m_edit->setPlaceholderText(hint);
    m_edit->setAccessibleName(toQString(field.label));
    applyEcho();
    m_showing = false;
}

void LineEditor::applyEcho()
{
    const bool secret = m_kind == FieldKind::Secret;
    const bool open = !secret || m_revealed || isVariable(m_edit->text());
    m_edit->setEchoMode(open ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setVisible(secret && !isVariable(m_edit->text()) && !m_edit->text().isEmpty());
    m_variable->setVisible(secret && !isVariable(m_edit->text()));
    if (secret)
        PanelBar::setWords(m_variable,
            Tr::tr("Write ${%1} here instead; its value is looked up when the config runs")
                .arg(variable()));
    showOrigin();
    if (!m_several || !m_revealed) {
        if (m_lines)
            m_lines->hide();
        m_edit->show();
        return;
    }
    if (!m_lines) {
        m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setFont(m_desk->theme()->monoFont());
        static_cast<QHBoxLayout *>(layout())->insertWidget(0, m_lines, 1);
        m_lines->setMinimumHeight(120);
        if (const auto *value = m_desk->form() ? m_desk->form()->at(m_path)->value : nullptr)
            m_lines->setPlainText(toQString(value->text));
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_showing)
                m_desk->put(m_path, Json(toStd(m_lines->toPlainText())));
        });
    }
    m_edit->hide();
    m_lines->show();
}

void LineEditor::typed(const QString &text)
{
    if (m_showing)
        return;
    if (text.isEmpty()
        && (m_wasAbsent || m_kind == FieldKind::Whole || m_kind == FieldKind::Number)) {
        const auto field = m_desk->form() ? m_desk->form()->at(m_path) : std::nullopt;
        if (field && field->isPresent())
            m_desk->remove(m_path);
        return;
    }
    m_desk->put(m_path, workflow::typedValue(m_kind, toStd(text)));
    applyEcho();
}

QString LineEditor::variable() const
{
    QString connector;
    if (m_desk->form()) {
        const auto type = m_desk->form()->at({ "source", "type" });
        connector = type && type->value ? toQString(type->value->text) : QString();
    }
    return variableName(m_path, connector);
}

void LineEditor::showOrigin()
{
    const QString text = m_edit->text();
    m_origin->setVisible(m_desk->secrets() && isVariable(text));
    if (!m_desk->secrets() || !isVariable(text))
        return;
    const auto origin = m_desk->secrets()->origin(text.mid(2, text.size() - 3));
    const bool found = origin.kind != workflow::VariableOrigin::Kind::None;
    m_origin->setText(found ? toQString(origin.text()) : Tr::tr("has no value yet"));
}

void LineEditor::offerVariable()
{
    const QString name = u"${"_s + variable() + u'}';
    const auto use = [this, name] {
        m_desk->put(m_path, Json(toStd(name)));
        m_edit->setFocus();
    };
    if (!m_desk->secrets() || m_edit->text().isEmpty()) {
        use();
        return;
    }
    QMenu menu;
    menu.addAction(Tr::tr("Put it into the keychain, and %1 here").arg(name), this,
        [this] { m_desk->moveOut(m_path, true); });
    menu.addAction(Tr::tr("Keep it for this session, and %1 here").arg(name), this,
        [this] { m_desk->moveOut(m_path, false); });
    menu.addAction(Tr::tr("Drop it, and %1 here").arg(name), this, use);
    menu.exec(m_variable->mapToGlobal(QPoint(0, m_variable->height())));
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn) {
        const auto field = m_desk->form() ? m_desk->form()->at(m_path) : std::nullopt;
        m_wasAbsent = field && !field->isPresent();
    }
    return FieldEditor::eventFilter(watched, event);
}

LinesEditor::LinesEditor(bool yaml, FormDesk *desk, QWidget *parent)
    : FieldEditor(desk, parent)
    , m_yaml(yaml)
    , m_edit(new QPlainTextEdit(this))
    , m_reveal(new QToolButton(this))
{
    auto *row = rowOf(this);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal, 0, Qt::AlignTop);
    m_reveal->setText(Tr::tr("Show"));
    PanelBar::setWords(m_reveal, Tr::tr("Show and edit what is hidden"));
    m_reveal->hide();
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->setFont(desk->theme()->monoFont());
    m_edit->installEventFilter(this);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
        this, &LinesEditor::fit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_showing && !m_yaml)
            m_desk->put(m_path, Json(toStd(m_edit->toPlainText())));
    });
    connect(m_reveal, &QToolButton::clicked, this, [this] {
        m_revealed = true;
        if (const auto field = m_desk->form() ? m_desk->form()->at(m_path) : std::nullopt)
            show(*field);
        m_edit->setFocus();
    });
}

QWidget *LinesEditor::focusTarget() const
{
    return m_edit;
}

void LinesEditor::fit()
{
    // In lines, wrapped ones too: that is how this kind of document counts.
    const int lines
        = std::clamp(static_cast<int>(m_edit->document()->size().height()), m_yaml ? 1 : 3, 12);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 2 * space::small + 2);
}

void LinesEditor::show(const Field &field)
{
    m_showing = true;
    m_path = field.path;
    const bool hidden = m_yaml && field.value && !m_revealed && holdsSecret(*field.value);
    m_edit->setReadOnly(hidden);
    m_reveal->setVisible(hidden);
    QString text = !m_yaml ? textOf(field) : field.value ? m_desk->yamlOf(*field.value) : QString();
    if (hidden)
        text = toQString(workflow::yamlFlow(workflow::withoutSecrets(toJson(*field.value))));
    // What is being written here and no YAML yet stays.
    const bool open = m_yaml && m_edit->hasFocus() && m_edit->toPlainText() != m_shown;
    if (m_edit->toPlainText() != text && !open) {
        const int at = m_edit->textCursor().position();
        m_edit->setPlainText(text);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::min<int>(at, static_cast<int>(text.size())));
        m_edit->setTextCursor(cursor);
    }
    m_shown = text;
    m_edit->setAccessibleName(toQString(field.label));
    fit();
    m_showing = false;
}

bool LinesEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool enter = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return
        && (static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier);
    if (watched == m_edit && m_yaml && (event->type() == QEvent::FocusOut || enter)
        && m_edit->toPlainText() != m_shown && !m_edit->isReadOnly()) {
        m_shown = m_edit->toPlainText();
        m_desk->putYaml(m_path, m_shown);
        return enter;
    }
    if (watched == m_edit && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &LinesEditor::fit);
    return FieldEditor::eventFilter(watched, event);
}

OptionsEditor::OptionsEditor(FormDesk *desk, QWidget *parent)
    : FieldEditor(desk, parent)
    , m_box(makeFilterBox(desk->theme(), this))
{
    rowOf(this)->addWidget(m_box, 1);
    connect(m_box, &QComboBox::textActivated, this, &OptionsEditor::chosen);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { chosen(m_box->currentText()); });
}

QWidget *OptionsEditor::focusTarget() const
{
    return m_box;
}

void OptionsEditor::show(const Field &field)
{
    m_showing = true;
    m_path = field.path;
    m_present = field.isPresent();
    QStringList options;
    for (const std::string &option : field.options)
        options.append(toQString(option));
    QStringList now;
    for (int i = 0; i < m_box->count(); ++i)
        now.append(m_box->itemText(i));
    if (now != options) {
        m_box->clear();
        m_box->addItems(options);
    }
    if (const QString text = textOf(field); m_box->currentText() != text) {
        m_box->setCurrentIndex(m_box->findText(text));
        m_box->setEditText(text);
    }
    const QString fallback = inWords(field.fallback);
    m_box->lineEdit()->setPlaceholderText(!fallback.isEmpty() ? fallback
            : field.required                                  ? Tr::tr("required")
                                                              : Tr::tr("not set"));
    m_box->setAccessibleName(toQString(field.label));
    m_showing = false;
}

void OptionsEditor::chosen(const QString &text)
{
    if (m_showing)
        return;
    if (!text.isEmpty())
        m_desk->put(m_path, Json(toStd(text)));
    else if (m_present)
        m_desk->remove(m_path);
}

SwitchEditor::SwitchEditor(FormDesk *desk, QWidget *parent)
    : FieldEditor(desk, parent)
    , m_box(new QCheckBox(this))
{
    rowOf(this)->addWidget(m_box, 1);
    outline(m_box, desk->theme());
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) { m_desk->put(m_path, Json(on)); });
}

QWidget *SwitchEditor::focusTarget() const
{
    return m_box;
}

void SwitchEditor::show(const Field &field)
{
    m_path = field.path;
    const bool given = field.value && field.value->kind != workflow::ValueKind::Null;
    const auto read = given ? workflow::laxBool(*field.value) : std::nullopt;
    const bool fallback
        = field.fallback && field.fallback->is_boolean() && field.fallback->get<bool>();
    const bool on = read.value_or(fallback);
    m_box->setChecked(on);
    const QString word = on ? u"true"_s : u"false"_s;
    m_box->setText(given     ? word
            : field.fallback ? Tr::tr("%1, the default").arg(word)
                             : Tr::tr("not set"));
    m_box->setAccessibleName(toQString(field.label));
}

BranchChooser::BranchChooser(FormDesk *desk, QWidget *parent)
    : FieldEditor(desk, parent)
    , m_box(makeFilterBox(desk->theme(), this))
{
    rowOf(this)->addWidget(m_box, 1);
    m_box->setObjectName(u"branch"_s);
    connect(m_box, &QComboBox::textActivated, this, &BranchChooser::chosen);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this,
        [this] { chosen(m_box->currentText()); });
}

QWidget *BranchChooser::focusTarget() const
{
    return m_box;
}

void BranchChooser::show(const Field &field)
{
    m_showing = true;
    m_path = field.path;
    QStringList labels;
    for (const Field::Branch &branch : field.branches)
        labels.append(toQString(branch.label));
    QStringList now;
    for (int i = 0; i < m_box->count(); ++i)
        now.append(m_box->itemText(i));
    if (now != labels) {
        m_box->clear();
        m_box->addItems(labels);
        m_branch = -2;
    }
    m_branches = field.branches;
    if (m_branch != field.branch) {
        m_branch = field.branch;
        keep();
    }
    m_box->lineEdit()->setPlaceholderText(Tr::tr("choose a type"));
    m_box->setAccessibleName(Tr::tr("Type of %1").arg(toQString(field.label)));
    m_showing = false;
}

void BranchChooser::chosen(const QString &label)
{
    const int index = m_box->findText(label, Qt::MatchFixedString);
    if (m_showing || index < 0 || index == m_branch || index == m_wanted) {
        if (!m_showing && index < 0)
            keep();
        return;
    }
    m_wanted = index;
    const auto field = m_desk->form() ? m_desk->form()->at(m_path) : std::nullopt;
    QStringList lost;
    if (field && field->value) {
        for (const std::string &key :
            workflow::lostBy(*field->value, *m_branches[static_cast<std::size_t>(index)].node))
            lost.append(toQString(key));
    }
    if (lost.isEmpty())
        take();
    else
        Q_EMIT wouldLose(m_box->itemText(index), lost);
}

void BranchChooser::take()
{
    const int wanted = std::exchange(m_wanted, -1);
    Q_EMIT settled();
    if (wanted >= 0)
        m_desk->choose(m_path, *m_branches[static_cast<std::size_t>(wanted)].node);
}

void BranchChooser::keep()
{
    m_wanted = -1;
    m_box->setCurrentIndex(m_branch);
    m_box->setEditText(m_branch < 0 ? QString() : m_box->itemText(m_branch));
    Q_EMIT settled();
}

} // namespace cs::studio
